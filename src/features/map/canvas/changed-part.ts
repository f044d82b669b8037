// Which part of a canvas an edit changes: often one card of thousands.
import { type Box, boxAround, doBoxesOverlap } from '../../../scene/geometry'
import type { SceneItem } from '../../../scene/scene'
import type { Frame } from './paint-map'
import type { Sheet } from './sheet'

/**
 * The part of the map, in map units, in which two sheets look different; 'none' or 'all' where no
 * part needs to be painted, or no smaller one would do.
 */
export function changedPart(before: Sheet, after: Sheet): Box | 'none' | 'all' {
  // What is painted in one piece may look otherwise with the same items.
  if (after.isOnePiece) return before === after ? 'none' : 'all'
  if (before.items === after.items && before.palette === after.palette) return 'none'
  const isOther = before.palette !== after.palette || after.topAt
  if (isOther || !isSameBox(before.content, after.content)) return 'all'
  const [was, is] = [new Set(before.items), new Set(after.items)]
  const changed = [
    ...before.items.filter((item) => !is.has(item)),
    ...after.items.filter((item) => !was.has(item)),
  ]
  return boxAround(changed.map(({ bounds }) => bounds)) ?? 'all'
}

/**
 * Whole pixels of a canvas round what it shows of a part of the map, and the part that they show;
 * null: the canvas shows nothing of it.
 */
export function pixelsOf({ box, zoom, density }: Frame, part: Box) {
  const scale = zoom * density
  const left = Math.max(0, Math.floor((part.x - box.x) * scale) - 1)
  const top = Math.max(0, Math.floor((part.y - box.y) * scale) - 1)
  const right = Math.ceil((part.x + part.width - box.x) * scale) + 1
  const bottom = Math.ceil((part.y + part.height - box.y) * scale) + 1
  const width = Math.min(right, Math.round(box.width * scale)) - left
  const height = Math.min(bottom, Math.round(box.height * scale)) - top
  if (width <= 0 || height <= 0) return null
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
