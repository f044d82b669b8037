// Moves the selected backlog items up or down by one among those that are shown, on the board also to
// another status.
import type { CommandContext } from '../../commands/command'
import { rankByHand } from '../../commands/rank-by-hand'
import { setItemStatus } from '../../commands/set-item-status'
import { backlogStatuses } from '../../model/backlog/backlog-look'
import { backlogRows, idAfter } from '../../model/backlog/backlog-rows'
import { textRef } from '../../text/texts'

/** `rowsBy`: -1 is up, 1 is down; `columnsBy`: on the board, to the status before or after. */
export function moveInBacklog(
  context: CommandContext,
  { columnsBy, rowsBy: by }: { readonly columnsBy: number; readonly rowsBy: number },
): void {
  const { documents, session } = context
  const { selection, backlog } = session.get()
  const document = documents.getDocument()
  const ids = selection.flatMap((ref) => (ref.kind === 'backlogItem' ? [ref.id] : []))
  const isBoard = backlog.shape === 'board'
  const status = ids[0] && document.backlogItems[ids[0]]?.status
  const nextStatus = status && backlogStatuses[backlogStatuses.indexOf(status) + columnsBy]
  if (isBoard && columnsBy !== 0 && nextStatus) {
    setItemStatus(context, ids, nextStatus)
    return
  }
  const rows = backlogRows(document, backlog.filter, isBoard ? 'none' : backlog.grouping)
  const groupId = rows.find((row) => row.kind === 'item' && ids.includes(row.item.id))?.groupId
  const shown = rows.flatMap((row) =>
    row.kind === 'item' && row.groupId === groupId && (!isBoard || row.item.status === status)
      ? [row.item.id]
      : [],
  )
  const places = ids.map((id) => shown.indexOf(id)).filter((place) => place >= 0)
  const next = by < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2
  if (by === 0 || places.length === 0 || next < 0 || next > shown.length) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  rankByHand(context, ids, shown[next] ?? idAfter(document, shown.at(-1)))
}
