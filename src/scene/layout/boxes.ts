// The boxes and routes of a layout as objects; equal ones of the layout before are used again.
import { int, num } from '../../lib/typed-lists'
import type { Touchpoint, TouchpointId } from '../../model/records/touchpoint'
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
    if (isKnown) boxes.set(id, known)
    else {
      const height = sizes.cardHeight
      boxes.set(id, { x, y, width, height, id, column, untilColumn, row, place })
    }
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

/** The routes of a layout in the order of its lines, and the numbers that they were made from. */
export type MadeRoutes = {
  readonly routes: readonly Route[]
  readonly corners: Corners
  readonly chips: ChipPlaces
}

export const noRoutes: MadeRoutes = {
  routes: [],
  corners: { starts: new Int32Array(1), at: new Float64Array(0) },
  chips: { at: new Float64Array(0), isFolded: new Uint8Array(0) },
}

/** The routes of all lines. Numbers are compared with numbers: objects are only made for new ones. */
export function makeRoutes(
  lines: Lines,
  corners: Corners,
  chips: ChipPlaces,
  before: MadeRoutes,
): MadeRoutes {
  // Lines keep their places as long as none is added or deleted; else they are found by their ids.
  const places = lines.transitions.every(({ id }, line) => before.routes[line]?.id === id)
    ? null
    : new Map(before.routes.map(({ id }, place) => [id, place]))
  const routes = lines.transitions.map(({ id }, line) => {
    const place = places ? (places.get(id) ?? -1) : line
    const known = before.routes[place]
    const points = known && hasSameCorners(corners, line, before.corners, place) && known.points
    const chip = chipBox(lines, chips, line)
    const knownChip = known && isSameBox(known.chip, chip) && known.chip
    if (known && points && knownChip) return known
    return { id, points: points || readPoints(corners, line), chip: knownChip || chip }
  })
  return { routes, corners, chips }
}

function chipBox(lines: Lines, { at, isFolded }: ChipPlaces, line: number): Box {
  const hasRoom = isFolded[line] !== 1
  return {
    x: num(at, line * 2),
    y: num(at, line * 2 + 1),
    width: hasRoom ? num(lines.chipWidth, line) : 0,
    height: hasRoom ? num(lines.chipHeight, line) : 0,
  }
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

function isSameBox(box: Box, other: Box): boolean {
  return isBox(box, other.x, other.y, other.width, other.height)
}

function hasSameCorners(own: Corners, line: number, other: Corners, place: number): boolean {
  const start = int(own.starts, line)
  const count = int(own.starts, line + 1) - start
  const otherStart = int(other.starts, place)
  if (int(other.starts, place + 1) - otherStart !== count) return false
  for (let index = 0; index < count; index += 1) {
    if (num(own.at, start + index) !== num(other.at, otherStart + index)) return false
  }
  return true
}

function readPoints({ starts, at }: Corners, line: number): readonly Point[] {
  const points: Point[] = []
  const end = int(starts, line + 1)
  for (let corner = int(starts, line); corner < end; corner += 2) {
    points.push({ x: num(at, corner), y: num(at, corner + 1) })
  }
  return points
}
