// What letting go of dragged cards does: one edit, one step of the history.
import type { CommandContext } from '../../../commands/command'
import { editCards } from '../../../commands/edit-cards'
import { namedLabel } from '../../../commands/named-label'
import { dropInGap } from '../../../model/edits/drop-in-gap'
import { insertTouchpoint } from '../../../model/edits/insert-touchpoint'
import { moveTouchpoints } from '../../../model/edits/move-touchpoints'
import { moveTouchpointsBy } from '../../../model/edits/move-touchpoints-by'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { cardName } from '../../../parts/thing-names'
import type { DropTarget } from '../../../scene/layout/drop-target'
import { textRef } from '../../../text/texts'
import type { CardDrag } from '../map-local'

/**
 * Puts the cards where they were dropped; the first one is the one that was held. Several keep
 * standing to each other as they did. Nothing happens where nothing can be dropped.
 */
export function dropCards(context: CommandContext, { ids, target, lineId }: CardDrag): void {
  const [held] = ids
  if (!held) return
  const { documents, session } = context
  const before = documents.getDocument()
  if (lineId) {
    editCards(context, textRef('map.insertInLine'), (draft, env) =>
      insertTouchpoint(draft, { transitionId: lineId, touchpointId: held }, env),
    )
  } else if (target?.kind === 'gap') {
    const title = context.texts().write('structure.new.step')
    editCards(context, textRef('map.moveToNewStep'), (draft, env) => {
      const { gapIndex, side, channelId } = target
      // Several cards may come from several rows; each stays in its own.
      const row = ids.length === 1 ? { channelId } : {}
      return dropInGap(draft, { ids, gapIndex, side, title, ...row }, env)
    })
  } else if (target?.kind === 'cell') {
    dropInCell(context, ids, held, target)
  }
  if (documents.getDocument() !== before) {
    session.announce(textRef('map.moved', { where: whereIs(context, held) }))
  }
}

function whereIs({ documents, texts }: CommandContext, id: TouchpointId): string {
  const document = documents.getDocument()
  const touchpoint = document.touchpoints[id]
  return touchpoint ? cardName(document, touchpoint, null, texts()) : ''
}

function dropInCell(
  context: CommandContext,
  ids: readonly TouchpointId[],
  held: TouchpointId,
  { stepId, channelId, place }: Extract<DropTarget, { kind: 'cell' }>,
): void {
  const { documents } = context
  const refs = ids.map((id) => ({ kind: 'touchpoint' as const, id }))
  const label = namedLabel('move', documents.getDocument(), refs)
  if (ids.length === 1) {
    editCards(context, label, (draft) => moveTouchpoints(draft, { ids, stepId, channelId, place }))
    return
  }
  const layout = context.layoutOf(documents.getDocument())
  const from = layout.cards.get(held)
  const column = layout.columns.findIndex((box) => box.stepId === stepId)
  const row = layout.rows.findIndex((box) => box.channelId === channelId)
  if (!from || column < 0 || row < 0) return
  const offset = { columnsBy: column - from.column, rowsBy: row - from.row }
  editCards(context, label, (draft) => moveTouchpointsBy(draft, { ids, ...offset }))
}
