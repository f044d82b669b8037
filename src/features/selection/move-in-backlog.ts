// Moves the selected backlog items up or down by one among those that are shown, on the board also to
// another status, in a grouped list at its ends to the next group.
import type { CommandContext } from '../../commands/command'
import { rankByHand } from '../../commands/rank-by-hand'
import { setItemStatus } from '../../commands/set-item-status'
import { backlogStatuses } from '../../model/backlog/backlog-look'
import { type BacklogRow, backlogRows, idAfter } from '../../model/backlog/backlog-rows'
import type { BacklogItemId } from '../../model/records/backlog-item'
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
  if (by === 0 || places.length === 0) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  if (next >= 0 && next <= shown.length) {
    rankByHand(context, ids, { beforeId: shown[next] ?? idAfter(document, shown.at(-1)) })
    return
  }
  const beside = isBoard ? null : groupBeside(rows, groupId, by)
  if (!beside) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  const members = idsIn(rows, beside.groupId)
  // Into the nearest end of it; where it is empty, they keep their ranks.
  const { groupId: into } = beside
  const beforeId = by > 0 ? members[0] : idAfter(document, members.at(-1))
  rankByHand(context, ids, members.length > 0 ? { beforeId, groupId: into } : { groupId: into })
}

/** The group above or below another one. */
function groupBeside(rows: readonly BacklogRow[], groupId: string | null | undefined, by: number) {
  const groups = rows.flatMap((row) => (row.kind === 'group' ? [row] : []))
  const place = groups.findIndex((row) => row.groupId === groupId)
  return place < 0 ? null : (groups[place + by] ?? null)
}

function idsIn(rows: readonly BacklogRow[], groupId: string | null): readonly BacklogItemId[] {
  return rows.flatMap((row) =>
    row.kind === 'item' && row.groupId === groupId ? [row.item.id] : [],
  )
}
