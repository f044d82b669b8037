// Parts of a backlog that a tracker takes at once: a tree of items stays in one part if it can.
import type { BacklogItem, BacklogItemId } from '../../records/backlog-item'

/** Each part has at most `most` items, in their order; one part when there is no limit. */
export function sendParts(
  items: readonly BacklogItem[],
  most: number | null,
): readonly (readonly BacklogItem[])[] {
  if (most === null || items.length <= most) return [items]
  const parts: BacklogItem[][] = []
  for (const tree of treesOf(items)) {
    for (let start = 0; start < tree.length; start += most) {
      const piece = tree.slice(start, start + most)
      const last = parts.at(-1)
      if (last && last.length + piece.length <= most) last.push(...piece)
      else parts.push(piece)
    }
  }
  return parts
}

function treesOf(items: readonly BacklogItem[]): readonly BacklogItem[][] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const trees = new Map<BacklogItemId, BacklogItem[]>()
  for (const item of items) {
    const top = topOf(byId, item)
    const tree = trees.get(top.id)
    if (tree) tree.push(item)
    else trees.set(top.id, [item])
  }
  return [...trees.values()]
}

/** A loop of parents ends where it began. */
function topOf(byId: ReadonlyMap<BacklogItemId, BacklogItem>, item: BacklogItem): BacklogItem {
  const seen = new Set<BacklogItemId>()
  let top = item
  while (!seen.has(top.id)) {
    seen.add(top.id)
    const above = top.parentId === null ? undefined : byId.get(top.parentId)
    if (!above) return top
    top = above
  }
  return top
}
