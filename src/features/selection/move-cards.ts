// Moves the selected cards by a cell, and says where they came to.
import type { CommandContext } from '../../commands/command'
import { editCards } from '../../commands/edit-cards'
import { namedLabel } from '../../commands/named-label'
import { selectedTouchpoints } from '../../commands/selected'
import { moveTouchpointsBy, type Offset } from '../../model/edits/move-touchpoints-by'
import { nameOf, spokenNumber } from '../../model/queries/name-of'
import type { TouchpointId } from '../../model/records/touchpoint'
import { textRef } from '../../text/texts'

/** All by the same offset, as far as the grid goes for all of them. */
export function moveCards(context: CommandContext, offset: Offset): void {
  const { documents, session } = context
  const ids = selectedTouchpoints(context)
  const refs = ids.map((id) => ({ kind: 'touchpoint' as const, id }))
  const label = namedLabel('move', documents.getDocument(), refs)
  const made = editCards(context, label, (draft) => moveTouchpointsBy(draft, { ids, ...offset }))
  if (!made) return
  const hasMoved = made.columnsBy !== 0 || made.rowsBy !== 0
  const last = ids.at(-1)
  if (!hasMoved) session.announce(textRef('selection.noFurther'))
  else if (last) tellWhere(context, last, ids.length)
}

/** Says where a card came to, one of several perhaps. */
export function tellWhere(
  { documents, session, texts }: CommandContext,
  id: TouchpointId,
  count: number,
): void {
  const document = documents.getDocument()
  const card = document.touchpoints[id]
  if (!card) return
  const { write } = texts()
  const { channelId, stepId } = card
  const untitled = write('common.untitled')
  const channel = channelId
    ? nameOf(document, { kind: 'channel', id: channelId }) || untitled
    : write('map.channelNotKnown')
  const step = nameOf(document, { kind: 'step', id: stepId }) || untitled
  const number = spokenNumber(document, { kind: 'touchpoint', id }) ?? ''
  session.announce(textRef('selection.movedTo', { count, number, channel, step }))
}
