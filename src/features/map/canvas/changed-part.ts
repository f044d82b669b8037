// Which part of a canvas an edit changes: often one card of thousands.
import { type Box, boxAround, doBoxesOverlap } from '../../../scene/geometry'
import type { SceneItem } from '../../../scene/scene'
import type { Painted, Sheet } from './sheet'

/**
 * The part of the map, in map units, in which two sheets look different; 'none' or 'all' where no
 * part needs to be painted, or no smaller one would do.
 */
export function changedPart(before: Sheet, after: Sheet): Box | 'none' | 'all' {
  if (before.items === after.items && before.palette === after.palette) return 'none'
  const isOther = before.palette !== after.palette || after.isOnePiece || after.topAt
  if (isOther || !isSameBox(before.content, after.content)) return 'all'
  const [was, is] = [new Set(before.items), new Set(after.items)]
  const changed = [
    ...before.items.filter((item) => !is.has(item)),
    ...after.items.filter((item) => !was.has(item)),
  ]
  return boxAround(changed.map(({ bounds }) => bounds)) ?? 'all'
}

/** Whole pixels of the canvas round a part of the map, and the part that they show. */
export function pixelsOf({ box, zoom, density }: Painted, part: Box) {
  const scale = zoom * density
  const left = Math.floor((part.x - box.x) * scale) - 1
  const top = Math.floor((part.y - box.y) * scale) - 1
  const width = Math.ceil((part.x + part.width - box.x) * scale) + 1 - left
  const height = Math.ceil((part.y + part.height - box.y) * scale) + 1 - top
  const shown: Box = {
    x: box.x + left / scale,
    y: box.y + top / scale,
    width: width / scale,
    height: height / scale,
  }
  return { left, top, width, height, shown }
}

/** Items that touch a part of the map. */
export function itemsIn(items: readonly SceneItem[], part: Box): readonly SceneItem[] {
  return items.filter(({ bounds }) => doBoxesOverlap(bounds, part))
}

function isSameBox(left: Box, right: Box): boolean {
  return (
    left.x === right.x &&
    left.y === right.y &&
    left.width === right.width &&
    left.height === right.height
  )
}
