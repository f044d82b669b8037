// From a document to a laid-out map: the one place that knows the order of the steps.

import { createListPool, freshLists, type NumberLists } from '../../lib/number-lists'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import type { TableName } from '../../model/records/all-records'
import type { MeasureText } from '../chips'
import { chipStyle } from '../chips'
import { placeChips } from '../routes/chip-places'
import { type ColumnGutters, layColumnGutters } from '../routes/column-gutters'
import { findFalls } from '../routes/falls'
import { makeGutterInput } from '../routes/gutter-input'
import { hasSameLines, type Lines, makeLines } from '../routes/lines'
import { planRoutes } from '../routes/plan-routes'
import { placePorts } from '../routes/ports'
import { findCorners, type RouteParts } from '../routes/route-points'
import { layRowGutters, type RowGutters, readRowTracks } from '../routes/row-gutters'
import { makeRowInput } from '../routes/row-input'
import { placeRunChips } from '../routes/run-chips'
import { placeStackedLines } from '../routes/stacked-lines'
import { setColumnWidths } from './column-widths'
import { type Grid, makeGrid } from './grid'
import { type MadeCards, makeCards, noCards } from './made-cards'
import { type MadeRoutes, makeRoutes, noRoutes } from './made-routes'
import type { MapLayout } from './map-layout'
import { sizes } from './map-layout'
import { reuseList } from './reuse-list'
import { setRowHeights } from './row-heights'
import { stackCards } from './stacks'
import { makeStubs } from './stub-boxes'
import { planStubs } from './stubs'

/** The layout of a document, from nothing. The same document always has the same layout. */
export function layoutDocument(document: JourneyDocument, measure: MeasureText): MapLayout {
  return computeLayout(document, measure, nothing, freshLists).layout
}

/**
 * A layouter that remembers its last answer, and the one before for who takes an edit back. What did
 * not change stays the same object: boxes of cards, routes, the whole layout; the values are always
 * those of `layoutDocument`.
 */
export function createLayouter(measure: MeasureText): (document: JourneyDocument) => MapLayout {
  const lend = createListPool()
  let memory = nothing
  let earlier = nothing
  return (document) => {
    if (isOf(memory, document)) return memory.layout
    const forgotten = earlier
    // A map that is only looked at is laid out once: lists to use again would be kept in vain.
    const lists = memory.document ? lend() : freshLists
    const next = isOf(earlier, document) ? earlier : computeLayout(document, measure, memory, lists)
    earlier = memory
    memory = next
    for (const own of [forgotten.lists, lists]) {
      if (own !== memory.lists && own !== earlier.lists) own.giveBack()
    }
    return memory.layout
  }
}

function isOf({ document: known }: Memory, document: JourneyDocument): boolean {
  return known !== null && shownTables.every((table) => known[table] === document[table])
}

/** What the next layout may take over from the last one. */
type Memory = {
  readonly document: JourneyDocument | null
  /** What its numbers are in. */
  readonly lists: NumberLists
  readonly layout: MapLayout
  readonly grid: Grid | null
  readonly rowGutters: RowGutters | null
  readonly columnGutters: ColumnGutters | null
  readonly cards: MadeCards
  readonly routes: MadeRoutes
}

const emptyLayout: MapLayout = {
  width: 0,
  height: 0,
  headWidth: sizes.channelHeadWidth,
  stages: [],
  columns: [],
  rows: [],
  cards: new Map(),
  stubs: [],
  routes: new Map(),
}

const nothing: Memory = {
  document: null,
  lists: freshLists,
  layout: emptyLayout,
  grid: null,
  rowGutters: null,
  columnGutters: null,
  cards: noCards,
  routes: noRoutes,
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
  'backlogItems',
]

function computeLayout(
  document: JourneyDocument,
  measure: MeasureText,
  memory: Memory,
  lists: NumberLists,
): Memory {
  const before = memory.layout
  const grid = makeGrid(document, memory.grid)
  const stacks = stackCards(grid)
  const stubs = planStubs(grid, measure)
  const lines = makeLines(document, grid, measure)
  if (isSameMap(memory, document, grid, lines)) return { ...memory, document, grid }
  const plans = planRoutes(grid, stacks, stubs, lines, lists)
  const ports = placePorts(stacks, lines, plans, lists)
  const stackedLines = placeStackedLines(grid, stacks, lines, plans, lists)
  const runChips = placeRunChips(stacks, lines, plans, ports, stackedLines, lists)
  const rowInput = makeRowInput(stacks, lines, plans, stackedLines, lists)
  const rowGutters = layRowGutters(rowInput, memory.rowGutters)
  const rowTracks = readRowTracks(rowGutters, lines.transitions.length, lists)
  const needs = { tracks: rowTracks.height, chips: stackedLines.chipHeight }
  const heights = setRowHeights(grid, stacks, stubs, needs)
  const falls = findFalls(stacks, lines, plans, ports, rowTracks, heights, lists)
  const steps = { stacks, lines, plans, ports, rowTracks, heights, falls, runChips }
  const gutterInput = makeGutterInput(steps, memory.columnGutters?.input ?? null, lists)
  const columnGutters = layColumnGutters(gutterInput, heights, memory.columnGutters)
  const widths = setColumnWidths(grid.steps, inOrder(document, 'stages'), columnGutters.layouts)
  const parts: RouteParts = { ...steps, grid, stackedLines, columnGutters, widths }
  const corners = findCorners(parts, lists)
  const cards = makeCards(parts, memory.cards, lists)
  const routes = makeRoutes(lines, corners, placeChips(parts, corners, lists), memory.routes)
  const layout: MapLayout = {
    width: widths.width,
    height: heights.height,
    headWidth: headWidth(document, grid, measure),
    stages: reuseList(widths.stages, before.stages),
    columns: reuseList(widths.columns, before.columns),
    rows: reuseList(heights.rows, before.rows),
    cards: cards.byId,
    stubs: reuseList(makeStubs(grid, stubs, heights, widths), before.stubs),
    routes: routes.byId,
  }
  return { document, lists, layout, grid, rowGutters, columnGutters, cards, routes }
}

/** Whether nothing changed that a layout shows: most edits are words. */
function isSameMap(
  { document: before, grid: gridBefore, routes }: Memory,
  document: JourneyDocument,
  grid: Grid,
  lines: Lines,
): boolean {
  return (
    before !== null &&
    before.stages === document.stages &&
    before.steps === document.steps &&
    before.channels === document.channels &&
    gridBefore?.touchpointOf === grid.touchpointOf &&
    hasSameLines(routes.lines, lines)
  )
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
