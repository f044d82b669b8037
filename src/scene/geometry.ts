// Points and boxes in map units (one unit is one CSS pixel at zoom 1).

export type Point = { readonly x: number; readonly y: number }

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes lie at the same place and are as large. */
export function hasSameBox(left: Box, right: Box): boolean {
  return (
    left.x === right.x &&
    left.y === right.y &&
    left.width === right.width &&
    left.height === right.height
  )
}

/** Whether two boxes share some area; touching edges do not count. */
export function doBoxesOverlap(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  )
}

/** Whether a point lies in a box, edges included. */
export function isPointInBox(point: Point, box: Box): boolean {
  return (
    point.x >= box.x &&
    point.x <= box.x + box.width &&
    point.y >= box.y &&
    point.y <= box.y + box.height
  )
}

/** The smallest box round all of the boxes; null for none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  if (right < left) return null
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The smallest box round all of the points, so much larger on each side; around 0, 0 for none. */
export function boxAroundPoints(points: readonly Point[], margin: number): Box {
  let { x: left, y: top } = points[0] ?? { x: 0, y: 0 }
  let [right, bottom] = [left, top]
  for (const { x, y } of points) {
    if (x < left) left = x
    else if (x > right) right = x
    if (y < top) top = y
    else if (y > bottom) bottom = y
  }
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  }
}
