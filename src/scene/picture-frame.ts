// What stands round the map in a picture: margins, title, legend.
import type { Box } from './geometry'
import { legendItem } from './legend-item'
import type { Distance, Primitive, SceneItem } from './scene'
import type { SceneTexts } from './scene-texts'
import { breakText, fitText } from './text/break-text'

export type FrameRequest = {
  readonly distance: Distance
  readonly titleLines: readonly string[]
  readonly hasLegend: boolean
  readonly texts: SceneTexts
}

/** Clear space at every edge of a picture, in map units. */
export const pictureMargin = 24

/**
 * The frame round `shown` and the bounds of the whole picture. Its ground covers what sticks out
 * of the shown part, so that a line that leaves a stage ends at the edge.
 */
export function pictureFrame(
  shown: Box,
  { distance, titleLines, hasLegend, texts }: FrameRequest,
): { readonly bounds: Box; readonly items: readonly SceneItem[] } {
  const size = legendSize[distance]
  const title = titlePrimitives(titleLines, shown, titleSize[distance])
  const legend = hasLegend
    ? legendItem(shown.x, shown.y + shown.height + size, shown.width, size, texts)
    : null
  const top = shown.y - pictureMargin - title.height
  const bottom = legend ? legend.bounds.y + legend.bounds.height : shown.y + shown.height
  const bounds: Box = {
    x: shown.x - pictureMargin,
    y: top,
    width: shown.width + 2 * pictureMargin,
    height: bottom + pictureMargin - top,
  }
  const cover: SceneItem = {
    key: 'head:frame',
    layer: 'head',
    ref: null,
    bounds,
    primitives: [...coversAround(bounds, shown), ...title.primitives],
  }
  return { bounds, items: legend ? [cover, legend] : [cover] }
}

const titleSize: Readonly<Record<Distance, number>> = { near: 30, middle: 40, far: 60 }
const legendSize: Readonly<Record<Distance, number>> = { near: 16, middle: 22, far: 40 }

/** Four rectangles from the shown part to beyond the edges: pixels round up. */
export function coversAround(bounds: Box, inner: Box): Primitive[] {
  const outer: Box = {
    x: bounds.x - 8,
    y: bounds.y - 8,
    width: bounds.width + 16,
    height: bounds.height + 16,
  }
  const right = inner.x + inner.width
  const bottom = inner.y + inner.height
  const boxes: Box[] = [
    { ...outer, height: inner.y - outer.y },
    { ...outer, y: bottom, height: outer.y + outer.height - bottom },
    { ...inner, x: outer.x, width: inner.x - outer.x },
    { ...inner, x: right, width: outer.x + outer.width - right },
  ]
  return boxes.map((box) => ({ type: 'rect', ...box, fill: 'canvas' }))
}

/**
 * Lines that end above `shown`: the first one of this size in map units, on two lines if it is long,
 * the others smaller below it.
 */
export function titlePrimitives(
  lines: readonly string[],
  shown: Pick<Box, 'x' | 'y' | 'width'>,
  size: number,
): { readonly height: number; readonly primitives: readonly Primitive[] } {
  const [first, ...others] = lines.filter((line) => line.trim() !== '')
  if (first === undefined) return { height: 0, primitives: [] }
  const small = Math.round(size * 0.6)
  const large = breakText(first, { width: shown.width, size, weight: 700, maxLines: 2 }).lines
  const rows = [
    ...large.map((text) => ({ text, size, weight: 700, color: 'ink' as const })),
    ...others.map((line) => ({
      text: fitText(line, shown.width, small, 400),
      size: small,
      weight: 400,
      color: 'ink-muted' as const,
    })),
  ]
  const height = rows.reduce((sum, row) => sum + row.size * 1.35, size * 0.4)
  let y = shown.y - height
  const primitives = rows.map((row): Primitive => {
    y += row.size * 1.35
    return { type: 'text', ...row, x: shown.x, y: y - row.size * 0.35 }
  })
  return { height, primitives }
}
