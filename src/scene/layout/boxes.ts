// The boxes and routes of a layout as objects; equal ones of the layout before are used again.
import { int, num } from '../../lib/typed-lists'
import type { Touchpoint, TouchpointId } from '../../model/records/touchpoint'
import type { Transition, TransitionId } from '../../model/records/transition'
import type { Box, Point } from '../geometry'
import type { ChipPlaces } from '../routes/chip-places'
import type { Lines } from '../routes/lines'
import type { Corners, RouteParts } from '../routes/route-points'
import type { CardBox, MapLayout, Route, StubBox } from './map-layout'
import { sizes } from './map-layout'
import { type StubPlans, stubGap, stubHeight } from './stubs'

export const emptyLayout: MapLayout = {
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

/** The boxes of all cards, by row, column and place. */
export function makeCards(
  { grid, stacks, heights, widths }: RouteParts,
  before: MapLayout,
): Map<TouchpointId, CardBox> {
  const boxes = new Map<TouchpointId, CardBox>()
  for (let card = 0; card < grid.cards.length; card += 1) {
    const { id } = grid.cards[card] as Touchpoint
    const column = int(grid.column, card)
    const untilColumn = int(grid.until, card)
    const x = widths.columns[column]?.x ?? 0
    const y = num(heights.slotY, int(stacks.slot, card))
    const width = (widths.columns[untilColumn]?.x ?? x) + sizes.cardWidth - x
    const row = int(grid.row, card)
    const place = int(grid.place, card)
    const known = before.cards.get(id)
    const isKnown =
      known !== undefined &&
      isBox(known, x, y, width, sizes.cardHeight) &&
      known.column === column &&
      known.untilColumn === untilColumn &&
      known.row === row &&
      known.place === place
    const box = { x, y, width, height: sizes.cardHeight, id, column, untilColumn, row, place }
    boxes.set(id, isKnown ? known : box)
  }
  return boxes
}

/** The boxes of all stubs. */
export function makeStubs(
  { grid, heights, widths }: RouteParts,
  { stubs }: StubPlans,
): readonly StubBox[] {
  return stubs.flatMap(({ card, channelId, row, column, x, line, width }) => {
    const id = grid.cards[card]?.id
    if (id === undefined) return []
    const left = (widths.columns[column]?.x ?? 0) + x
    const top = num(heights.stubsY, row) + line * (stubHeight + stubGap)
    return [{ id, channelId, x: left, y: top, width, height: stubHeight }]
  })
}

/** The routes of all lines. */
export function makeRoutes(
  lines: Lines,
  corners: Corners,
  chips: ChipPlaces,
  before: MapLayout,
): Map<TransitionId, Route> {
  const routes = new Map<TransitionId, Route>()
  for (let line = 0; line < lines.transitions.length; line += 1) {
    const { id } = lines.transitions[line] as Transition
    const known = before.routes.get(id)
    const isFolded = chips.isFolded[line] === 1
    const x = num(chips.at, line * 2)
    const y = num(chips.at, line * 2 + 1)
    const width = isFolded ? 0 : num(lines.chipWidth, line)
    const height = isFolded ? 0 : num(lines.chipHeight, line)
    const start = int(corners.starts, line)
    const end = int(corners.starts, line + 1)
    const keepsPoints = known && hasCorners(known.points, corners.at, start, end)
    const keepsChip = known && isBox(known.chip, x, y, width, height)
    if (keepsPoints && keepsChip) routes.set(id, known)
    else {
      const points = keepsPoints ? known.points : readPoints(corners.at, start, end)
      routes.set(id, { id, points, chip: keepsChip ? known.chip : { x, y, width, height } })
    }
  }
  return routes
}

/** The list with those items of the one before that are equal; that list itself if all are. */
export function reuseList<Item extends object>(
  items: readonly Item[],
  before: readonly Item[],
): readonly Item[] {
  const reused = items.map((item, index) => reuse(item, before[index]))
  const isSame = reused.length === before.length && reused.every((item, i) => item === before[i])
  return isSame ? before : reused
}

/** The map before if it has the same keys in the same order with the same values. */
export function reuseMap<Key, Value>(
  items: ReadonlyMap<Key, Value>,
  before: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (items.size !== before.size) return items
  const known = before.entries()
  for (const [key, value] of items) {
    const next = known.next().value
    if (!next || next[0] !== key || next[1] !== value) return items
  }
  return before
}

function reuse<Item extends object>(item: Item, before: Item | undefined): Item {
  return before && hasEqualFields(item, before) ? before : item
}

function hasEqualFields<Item extends object>(left: Item, right: Item): boolean {
  for (const key in left) if (left[key] !== right[key]) return false
  return true
}

function isBox(box: Box, x: number, y: number, width: number, height: number): boolean {
  return box.x === x && box.y === y && box.width === width && box.height === height
}

function hasCorners(
  points: readonly Point[],
  at: Float64Array,
  start: number,
  end: number,
): boolean {
  if (points.length * 2 !== end - start) return false
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] as Point
    const corner = start + index * 2
    if (point.x !== num(at, corner) || point.y !== num(at, corner + 1)) return false
  }
  return true
}

function readPoints(at: Float64Array, start: number, end: number): readonly Point[] {
  const points: Point[] = []
  for (let corner = start; corner < end; corner += 2) {
    points.push({ x: num(at, corner), y: num(at, corner + 1) })
  }
  return points
}
