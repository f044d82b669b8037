// Puts items of the inbox on the map: by drag, by click, or by the dialog.
import { canPlace, type ItemPlace, placeItems } from '../model/capture/place-items'
import type { InboxItemId } from '../model/records/inbox-item'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'
import { canEdit } from './conditions'
import { editCards } from './edit-cards'

/** One step of the history; what cannot stand there stays in the inbox, and is told. */
export function placeInboxItems(
  context: CommandContext,
  ids: readonly InboxItemId[],
  at: ItemPlace,
): void {
  const { documents, session } = context
  if (canEdit(context) !== true) return
  const { inbox } = documents.getDocument()
  const fitting = ids.filter((id) => {
    const item = inbox[id]
    return item !== undefined && canPlace(item.kind, at)
  })
  if (fitting.length === 0) {
    session.refuse(textRef('inbox.needsThing'))
    return
  }
  const stepTitle = context.texts().write('structure.new.step')
  const label = textRef('inbox.did.place', { count: fitting.length })
  const last = editCards(context, label, (draft, env) =>
    placeItems(draft, { ids: fitting, at, stepTitle }, env),
  )
  if (last) session.select([{ ...last }])
  const left = ids.length - fitting.length
  if (left > 0) session.notify(textRef('inbox.someStay', { count: left }))
  else session.announce(label)
}
