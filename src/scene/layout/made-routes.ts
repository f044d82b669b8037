// The routes of lines as objects; those that are as they were are used again.
import { int, num } from '../../lib/typed-lists'
import type { Transition, TransitionId } from '../../model/records/transition'
import type { Box, Point } from '../geometry'
import type { ChipPlaces } from '../routes/chip-places'
import type { Lines } from '../routes/lines'
import type { Corners } from '../routes/route-points'
import type { Route } from './map-layout'

/** The routes of a layout in the order of its lines, and the numbers that they were made from. */
export type MadeRoutes = {
  readonly byId: ReadonlyMap<TransitionId, Route>
  readonly routes: readonly Route[]
  readonly lines: Lines
  readonly corners: Corners
  readonly chips: ChipPlaces
}

export const noRoutes: MadeRoutes = {
  byId: new Map(),
  routes: [],
  lines: {
    transitions: [],
    from: new Int32Array(0),
    to: new Int32Array(0),
    chipWidth: new Float64Array(0),
    chipHeight: new Float64Array(0),
  },
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
  const isSameList = before.lines.transitions === lines.transitions
  const places = isSameList ? null : new Map(before.routes.map(({ id }, place) => [id, place]))
  let isSame = isSameList || before.routes.length === lines.transitions.length
  const routes = lines.transitions.map((transition, line) => {
    const place = places ? (places.get(transition.id) ?? -1) : line
    const route = takeOver(lines, corners, chips, line, before, place)
    if (route && place === line) return route
    isSame = false
    return route ?? makeRoute(lines, corners, chips, line, before.routes[place])
  })
  if (isSame) return { ...before, routes, lines, corners, chips }
  const byId = new Map<TransitionId, Route>()
  for (const route of routes) byId.set(route.id, route)
  return { byId, routes, lines, corners, chips }
}

/** The route before, if its numbers are those of the line. */
function takeOver(
  lines: Lines,
  corners: Corners,
  chips: ChipPlaces,
  line: number,
  before: MadeRoutes,
  place: number,
): Route | null {
  if (place < 0 || !hasSameCorners(corners, line, before.corners, place)) return null
  const at = line * 2
  const atBefore = place * 2
  const isSameChip =
    num(chips.at, at) === num(before.chips.at, atBefore) &&
    num(chips.at, at + 1) === num(before.chips.at, atBefore + 1) &&
    chips.isFolded[line] === before.chips.isFolded[place] &&
    num(lines.chipWidth, line) === num(before.lines.chipWidth, place) &&
    num(lines.chipHeight, line) === num(before.lines.chipHeight, place)
  return isSameChip ? (before.routes[place] ?? null) : null
}

function makeRoute(
  lines: Lines,
  corners: Corners,
  chips: ChipPlaces,
  line: number,
  known: Route | undefined,
): Route {
  const { id } = lines.transitions[line] as Transition
  const points = readPoints(corners, line)
  const chip = chipBox(lines, chips, line)
  return {
    id,
    points: known && hasEqualPoints(points, known.points) ? known.points : points,
    chip: known && isSameBox(known.chip, chip) ? known.chip : chip,
  }
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

function isSameBox(box: Box, other: Box): boolean {
  return (
    box.x === other.x &&
    box.y === other.y &&
    box.width === other.width &&
    box.height === other.height
  )
}

function hasEqualPoints(points: readonly Point[], others: readonly Point[]): boolean {
  return (
    points.length === others.length &&
    points.every(({ x, y }, index) => others[index]?.x === x && others[index]?.y === y)
  )
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
