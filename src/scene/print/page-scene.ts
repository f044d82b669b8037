// One page of a printed map as a scene: its part of the grid with headers and channel heads, and
// what stands round it.
import type { SceneBuilder } from '../build-scene'
import { type Box, doBoxesOverlap } from '../geometry'
import { headersHeight } from '../head-items'
import type { MapLayout } from '../layout/map-layout'
import { legendItem } from '../legend-item'
import { coversAround, titlePrimitives } from '../picture-frame'
import type { Primitive, Scene, SceneItem } from '../scene'
import { stripHeight } from '../strip-height'
import { fitText } from '../text/break-text'
import { measureText } from '../text/measure-text'
import type { ColumnRange } from './page-breaks'
import { roomOf } from './paper'
import { onPaperMm, type PrintPlan, type PrintRequest } from './print-plan'

/** The scene of a page of the plan, from 0; its bounds are all that can be printed on. */
export function pageScene(
  request: PrintRequest,
  plan: PrintPlan,
  index: number,
  buildScene: SceneBuilder,
): Scene {
  const { document, layout, distance, personaId, texts } = request
  const page = plan.pages[index]
  if (!page) throw new Error(`There is no page ${index}`)
  const { columns, rows } = page
  const grid: Box = { x: columns.x, y: rows.y, width: columns.width, height: rows.height }
  const built = buildScene(document, layout, { distance, personaId, texts, headsAround: grid })
  const shown: Box = {
    x: grid.x - layout.headWidth,
    y: grid.y - headersHeight,
    width: grid.width + layout.headWidth,
    height: grid.height + headersHeight + (rows.hasStrip ? stripHeight : 0),
  }
  const bounds = boundsOf(shown, request, plan)
  const items = built.items.filter(
    (item) => doBoxesOverlap(item.bounds, shown) && isOnPage(item, layout, columns, shown),
  )
  return { distance, bounds, items: [...items, ...frameOf(request, plan, index, shown, bounds)] }
}

function boundsOf(shown: Box, { sheet }: PrintRequest, { mmPerUnit, titleMm }: PrintPlan): Box {
  const { widthMm, heightMm } = roomOf(sheet)
  return {
    x: shown.x,
    y: shown.y - titleMm / mmPerUnit,
    width: widthMm / mmPerUnit,
    height: heightMm / mmPerUnit,
  }
}

/** The gutters at both edges belong to two pages: cards and headers beyond them do not. */
function isOnPage(item: SceneItem, layout: MapLayout, columns: ColumnRange, shown: Box): boolean {
  const first = layout.columns[columns.first]
  const last = layout.columns[columns.last]
  if (!first || !last) return true
  const { x, width } = item.bounds
  if (item.layer === 'card' || item.layer === 'stub') {
    return x < last.x + last.width && x + width > first.x
  }
  if (item.key.startsWith('head:stage:')) {
    return x < last.bandX + last.bandWidth && x + width > first.bandX
  }
  // A chip that is cut says something wrong; its line is still seen.
  return item.layer !== 'chip' || isWithin(item.bounds, shown)
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function frameOf(
  request: PrintRequest,
  plan: PrintPlan,
  index: number,
  shown: Box,
  bounds: Box,
): SceneItem[] {
  const { titleLines, hasLegend, texts } = request
  const { mmPerUnit } = plan
  const isFirst = index === 0
  const wide = { x: bounds.x, y: shown.y, width: bounds.width }
  const title = isFirst ? titlePrimitives(titleLines, wide, onPaperMm.title / mmPerUnit) : null
  const footer = footerPrimitives(request, plan, index, bounds)
  const primitives = [...coversAround(bounds, shown), ...(title?.primitives ?? []), ...footer]
  const frame: SceneItem = { key: 'head:frame', layer: 'head', ref: null, bounds, primitives }
  if (!isFirst || !hasLegend) return [frame]
  const top = shown.y + shown.height + onPaperMm.gap / mmPerUnit
  const size = onPaperMm.legend / mmPerUnit
  return [frame, legendItem(bounds.x, top, bounds.width, size, texts)]
}

/** The title of the map at the left, the page's number at the right. */
function footerPrimitives(
  { document, pageName }: PrintRequest,
  { pages, mmPerUnit }: PrintPlan,
  index: number,
  bounds: Box,
): Primitive[] {
  if (!pageName) return []
  const size = onPaperMm.footer / mmPerUnit
  const style = { type: 'text', size, weight: 400, color: 'ink-muted' } as const
  const y = bounds.y + bounds.height - size * 0.4
  const name = pageName(index + 1, pages.length)
  const room = bounds.width - measureText(name, { size, weight: 400 }) - size * 3
  const right = bounds.x + bounds.width
  return [
    { ...style, text: fitText(document.map.title, room, size, 400), x: bounds.x, y },
    { ...style, text: name, x: right, y, anchor: 'end' },
  ]
}
