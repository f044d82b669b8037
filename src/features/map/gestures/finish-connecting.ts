// Where a line that is being drawn is let go: on a card, in an empty cell, or nowhere.
import type { CommandContext } from '../../../commands/command'
import { canEdit } from '../../../commands/conditions'
import { editCards } from '../../../commands/edit-cards'
import { addTouchpoint } from '../../../model/edits/add-touchpoint'
import { addTransition } from '../../../model/edits/add-transition'
import { reconnectTransition } from '../../../model/edits/reconnect-transition'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { CellRef, Connecting } from '../../../store/session-state'
import { textRef } from '../../../text/texts'

export type LineEnd = { readonly card: TouchpointId } | { readonly cell: CellRef } | null

/** Makes or moves the line, selects it, and ends the connecting. */
export function finishConnecting(context: CommandContext, end: LineEnd): void {
  const { documents, session } = context
  const { connecting } = session.get()
  session.set({ connecting: null })
  if (!connecting || !end || canEdit(context) !== true) return
  if ('cell' in end) connectToNewCard(context, connecting, end.cell)
  else if (connecting.reconnect) reconnect(context, connecting.reconnect, end.card)
  else {
    const id = documents.edit(textRef('map.connect'), (draft, env) =>
      addTransition(draft, { fromId: connecting.fromId, toId: end.card }, env),
    )
    if (id) session.select([{ kind: 'transition', id }])
  }
}

function reconnect(
  { documents, session }: CommandContext,
  { id, end }: NonNullable<Connecting['reconnect']>,
  card: TouchpointId,
): void {
  const ends = end === 'from' ? { fromId: card } : { toId: card }
  documents.edit(textRef('map.reconnect'), (draft) => reconnectTransition(draft, { id, ...ends }))
  session.select([{ kind: 'transition', id }])
}

function connectToNewCard(
  context: CommandContext,
  { fromId, reconnect: moved }: Connecting,
  cell: CellRef,
): void {
  const made = editCards(context, textRef('map.connectNew'), (draft, env) => {
    const card = addTouchpoint(draft, cell, env)
    if (!card) return null
    if (moved) {
      const ends = moved.end === 'from' ? { fromId: card } : { toId: card }
      reconnectTransition(draft, { id: moved.id, ...ends })
    } else addTransition(draft, { fromId, toId: card }, env)
    return card
  })
  if (!made) return
  const ref = { kind: 'touchpoint', id: made } as const
  context.session.select([ref])
  context.session.set({ renaming: { ref, draft: '', isNew: true } })
}
