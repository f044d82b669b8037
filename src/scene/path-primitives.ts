// Paths of which there are thousands: they keep what they are made of, are drawn with a pen, and
// write their data only for who asks.
import type { Box, Point } from './geometry'
import type { ColorName } from './palettes'
import type { PathPrimitive } from './scene'
import { drawArrowHead, drawLeftEdge, drawRounded, type PathPen, pathData } from './shapes'

abstract class DrawnPath implements PathPrimitive {
  readonly type = 'path'

  abstract draw(pen: PathPen, leastRadius: number): void

  get d(): string {
    return pathData((pen) => this.draw(pen, 0))
  }
}

/** How lines are drawn; many share one. Lengths in map units. */
export type LinePathLook = {
  readonly stroke: ColorName
  readonly strokeWidth: number
  readonly dash: readonly number[] | undefined
  readonly radius: number
  /** What its arrow head takes of its last stretch. */
  readonly short: number
}

/** A line with round corners, without its head. */
export class LinePath extends DrawnPath {
  constructor(
    readonly points: readonly Point[],
    readonly look: LinePathLook,
  ) {
    super()
  }

  get stroke() {
    return this.look.stroke
  }

  get strokeWidth() {
    return this.look.strokeWidth
  }

  get dash() {
    return this.look.dash
  }

  draw(pen: PathPen, leastRadius: number) {
    const { radius, short } = this.look
    drawRounded(pen, this.points, radius < leastRadius ? 0 : radius, short)
  }
}

/** The head at the end of a line. */
export class ArrowHead extends DrawnPath {
  constructor(
    readonly points: readonly Point[],
    readonly length: number,
    readonly fill: ColorName,
  ) {
    super()
  }

  draw(pen: PathPen) {
    drawArrowHead(pen, this.points, this.length)
  }
}

/** The left edge of a box, so wide. */
export class LeftEdge extends DrawnPath {
  constructor(
    readonly box: Box,
    readonly width: number,
    readonly radius: number,
    readonly fill: ColorName,
  ) {
    super()
  }

  draw(pen: PathPen, leastRadius: number) {
    const { x, y, height } = this.box
    const radius = this.radius < leastRadius ? 0 : this.radius
    drawLeftEdge(pen, { x, y, width: this.width, height }, radius)
  }
}
