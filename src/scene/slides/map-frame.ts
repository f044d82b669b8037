// Where a laid-out map stands on a slide: its grid is stretched in both directions on its own, the
// heads round it keep their size.
import type { Box, Point } from '../geometry'
import { type MapLayout, sizes } from '../layout/map-layout'

export type MapFrame = {
  /** The grid's body on the slide, in points. */
  readonly grid: Box
  /** Width of the channel heads at its left, height of all headers above it. */
  readonly headWidth: number
  readonly headersHeight: number
  readonly stepLines: StepLines
  readonly stepHeight: number
  /** Titles of steps stand on two rows in turns, each as wide as two columns. */
  readonly isStaggered: boolean
  readonly scaleX: number
  readonly scaleY: number
  readonly point: (point: Point) => Point
  readonly box: (box: Box) => Box
}

/** Heads are as wide as this at least; headers as high as a line of text. */
export const leastHeadWidth = 122
const stepHeights = { 1: 22, 2: 36, 3: 50, 4: 65, 5: 79 } as const
/** Lines of the titles of steps. */
export type StepLines = keyof typeof stepHeights
export const stageHeaderHeight = 26
/** Cards never become larger than this by a map unit. */
const greatestScale = { x: 1.5, y: 0.95 }

export type HeadSizes = {
  readonly stepLines?: StepLines
  readonly headWidth?: number
  readonly isStaggered?: boolean
}

/** The frame of a map in `room`, headers included. */
export function frameOf(
  layout: MapLayout,
  room: Box,
  hasStages: boolean,
  { stepLines = 1, headWidth = leastHeadWidth, isStaggered = false }: HeadSizes = {},
): MapFrame {
  const stepHeight = stepHeights[stepLines] * (isStaggered ? 2 : 1)
  const headersHeight = stepHeight + (hasStages ? stageHeaderHeight : 0)
  const width = room.width - headWidth
  const height = room.height - headersHeight
  const scaleX = Math.min(greatestScale.x, width / Math.max(1, layout.width))
  const scaleY = Math.min(greatestScale.y, height / Math.max(1, layout.height))
  const x = room.x + headWidth
  const y = room.y + headersHeight
  const point = (at: Point): Point => ({ x: x + at.x * scaleX, y: y + at.y * scaleY })
  return {
    grid: { x, y, width: layout.width * scaleX, height: layout.height * scaleY },
    headWidth,
    headersHeight,
    stepLines,
    stepHeight,
    isStaggered,
    scaleX,
    scaleY,
    point,
    box: (box) => ({ ...point(box), width: box.width * scaleX, height: box.height * scaleY }),
  }
}

/** The size of a card in a frame, in points. */
export function cardSizeIn({ scaleX, scaleY }: MapFrame): { width: number; height: number } {
  return { width: sizes.cardWidth * scaleX, height: sizes.cardHeight * scaleY }
}
