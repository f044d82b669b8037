// Moves the selected backlog items up or down by one among those that are shown.
import type { CommandContext } from '../../commands/command'
import { rankByHand } from '../../commands/rank-by-hand'
import { backlogRows, idAfter } from '../../model/backlog/backlog-rows'
import { textRef } from '../../text/texts'

/** `by`: -1 is up, 1 is down; 0: they have no other place in this direction. */
export function moveInBacklog(context: CommandContext, by: number): void {
  const { documents, session } = context
  const { selection, backlog } = session.get()
  const document = documents.getDocument()
  const ids = selection.flatMap((ref) => (ref.kind === 'backlogItem' ? [ref.id] : []))
  const rows = backlogRows(document, backlog.filter, backlog.grouping)
  const groupId = rows.find((row) => row.kind === 'item' && ids.includes(row.item.id))?.groupId
  const shown = rows.flatMap((row) =>
    row.kind === 'item' && row.groupId === groupId ? [row.item.id] : [],
  )
  const places = ids.map((id) => shown.indexOf(id)).filter((place) => place >= 0)
  const next = by < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2
  if (by === 0 || places.length === 0 || next < 0 || next > shown.length) {
    session.announce(textRef('selection.noFurther'))
    return
  }
  rankByHand(context, ids, shown[next] ?? idAfter(document, shown.at(-1)))
}
