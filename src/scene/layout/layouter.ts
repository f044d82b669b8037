// From a document to a laid-out map: the one place that knows the order of the steps.

import { int, num } from '../../lib/typed-lists'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import type { TableName } from '../../model/records/all-records'
import type { MeasureText } from '../chips'
import { chipStyle } from '../chips'
import { placeChips } from '../routes/chip-places'
import { findFalls, layColumnTracks } from '../routes/column-gutters'
import { type Lines, makeLines } from '../routes/lines'
import { planRoutes } from '../routes/plan-routes'
import { placePorts } from '../routes/ports'
import { type RoutePlans, straight, turn } from '../routes/route-plans'
import { findCorners, type RouteParts } from '../routes/route-points'
import { layRowTracks } from '../routes/row-gutters'
import { placeStackedLines } from '../routes/stacked-lines'
import { emptyLayout, makeCards, makeRoutes, makeStubs, reuseList, reuseMap } from './boxes'
import { setColumnWidths } from './column-widths'
import { type Grid, makeGrid } from './grid'
import type { MapLayout } from './map-layout'
import { sizes } from './map-layout'
import { setRowHeights } from './row-heights'
import { type Stacks, stackCards } from './stacks'
import { planStubs } from './stubs'

/** The layout of a document, from nothing. The same document always has the same layout. */
export function layoutDocument(document: JourneyDocument, measure: MeasureText): MapLayout {
  return computeLayout(document, measure, emptyLayout)
}

/**
 * A layouter that remembers its last answer. What did not change stays the same object: boxes of
 * cards, routes, the whole layout; the values are always those of `layoutDocument`.
 */
export function createLayouter(measure: MeasureText): (document: JourneyDocument) => MapLayout {
  let lastDocument: JourneyDocument | null = null
  let lastLayout = emptyLayout
  return (document) => {
    const last = lastDocument
    if (last && shownTables.every((table) => last[table] === document[table])) return lastLayout
    lastLayout = computeLayout(document, measure, lastLayout)
    lastDocument = document
    return lastLayout
  }
}

/** The tables that a layout depends on. */
const shownTables: readonly TableName[] = [
  'stages',
  'steps',
  'channels',
  'touchpoints',
  'transitions',
  'painPoints',
  'ideas',
  'brightSpots',
  'quotes',
]

function computeLayout(
  document: JourneyDocument,
  measure: MeasureText,
  before: MapLayout,
): MapLayout {
  const grid = makeGrid(document)
  const stacks = stackCards(grid)
  const stubs = planStubs(grid, measure)
  const lines = makeLines(document, grid, measure)
  const plans = planRoutes(grid, stacks, stubs, lines)
  const ports = placePorts(stacks, lines, plans)
  const stackedLines = placeStackedLines(grid, stacks, lines, plans)
  const rowTracks = layRowTracks(grid, stacks, lines, plans, stackedLines)
  const needs = { tracks: rowTracks.height, chips: stackedLines.chipHeight }
  const heights = setRowHeights(grid, stacks, stubs, needs)
  const falls = findFalls(stacks, lines, plans, ports, rowTracks, heights)
  const gutterCount = grid.steps.length + 1
  const columnTracks = layColumnTracks(gutterCount, plans, falls, heights)
  const widths = setColumnWidths(grid.steps, inOrder(document, 'stages'), {
    trackCount: columnTracks.trackCount,
    chipWidth: widestChips(stacks, lines, plans, gutterCount),
  })
  const parts: RouteParts = {
    ...{ grid, stacks, lines, plans, ports, stackedLines, rowTracks, columnTracks },
    ...{ falls, heights, widths },
  }
  const cards = makeCards(parts, before)
  const stubBoxes = reuseList(makeStubs(parts, stubs), before.stubs)
  const corners = findCorners(parts)
  const chips = placeChips(parts, corners)
  return {
    width: widths.width,
    height: heights.height,
    headWidth: headWidth(document, grid, measure),
    stages: reuseList(widths.stages, before.stages),
    columns: reuseList(widths.columns, before.columns),
    rows: reuseList(heights.rows, before.rows),
    cards: reuseMap(cards, before.cards),
    stubs: stubBoxes,
    routes: reuseMap(makeRoutes(lines, corners, chips, before), before.routes),
  }
}

/** By column gutter: the widest chip of a line that can only bear it there. */
function widestChips(
  stacks: Stacks,
  lines: Lines,
  plans: RoutePlans,
  gutterCount: number,
): Float64Array {
  const widest = new Float64Array(gutterCount)
  for (let line = 0; line < lines.transitions.length; line += 1) {
    const kind = int(plans.kind, line)
    if (kind !== straight && kind !== turn) continue
    const leaving = int(stacks.facingRight, int(lines.from, line))
    const gutter = kind === turn ? int(plans.outGutter, line) : int(stacks.firstGutter, leaving)
    const runsOn = kind === straight && gutter < int(stacks.lastGutter, leaving)
    if (!runsOn) widest[gutter] = Math.max(num(widest, gutter), num(lines.chipWidth, line))
  }
  return widest
}

/** Room for the longest title of a channel beside its icon, within limits. */
function headWidth(document: JourneyDocument, grid: Grid, measure: MeasureText): number {
  let width: number = sizes.channelHeadWidth
  for (const id of grid.channelIds) {
    const title = id === null ? '' : (document.channels[id]?.title ?? '')
    width = Math.max(width, measure(title.slice(0, 100), channelTitleStyle) + besideTitle)
  }
  return Math.min(Math.ceil(width), sizes.channelHeadMaxWidth)
}

const channelTitleStyle = { size: 17, weight: chipStyle.number.weight } as const
const besideTitle = 56
