// The routes of lines as objects; those that are as they were are used again.
import { numberedMap } from '../../lib/numbered-map'
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
  /** The numbers of lines by their ids: the same map as long as the lines are the same. */
  readonly lineOf: ReadonlyMap<TransitionId, number>
  readonly routes: readonly Route[]
  readonly lines: Lines
  readonly corners: Corners
  readonly chips: ChipPlaces
}

export const noRoutes: MadeRoutes = {
  byId: new Map(),
  lineOf: new Map(),
  routes: [],
  lines: {
    transitions: [],
    from: new Int32Array(0),
    to: new Int32Array(0),
    chipWidth: new Float64Array(0),
    chipHeight: new Float64Array(0),
  },
  corners: { starts: new Int32Array(1), at: new Float64Array(0) },
  chips: { at: new Float64Array(0), isFolded: new Int32Array(0) },
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
  const numbers = { lines, corners, chips }
  const { transitions } = lines
  const routes: Route[] = new Array(transitions.length)
  let isSame = before.routes.length === transitions.length
  for (let line = 0; line < transitions.length; line += 1) {
    const place = isSameList ? line : (before.lineOf.get(idOf(transitions, line)) ?? -1)
    const known = before.routes[place]
    const route = makeRoute(numbers, line, before, place, known)
    routes[line] = route
    if (route !== known || place !== line) isSame = false
  }
  const lineOf = isSameList ? before.lineOf : new Map(transitions.map(({ id }, line) => [id, line]))
  if (isSame) return { ...before, lineOf, routes, ...numbers }
  const byId = numberedMap(
    routes,
    ({ id }) => id,
    (id) => lineOf.get(id),
  )
  return { byId, lineOf, routes, ...numbers }
}

type RouteNumbers = Pick<MadeRoutes, 'lines' | 'corners' | 'chips'>

/** The route of a line, with what it shares with the one before. */
function makeRoute(
  own: RouteNumbers,
  line: number,
  before: RouteNumbers,
  place: number,
  known: Route | undefined,
): Route {
  const hasPoints = known !== undefined && hasSameCorners(own.corners, line, before.corners, place)
  const hasChip = known !== undefined && hasSameChip(own, line, before, place)
  if (hasPoints && hasChip) return known
  return {
    // Thousands of transitions that nobody asks for are not fetched from memory.
    id: known?.id ?? idOf(own.lines.transitions, line),
    points: hasPoints ? known.points : readPoints(own.corners, line),
    chip: hasChip ? known.chip : chipBox(own, line),
  }
}

function idOf(transitions: readonly Transition[], line: number): TransitionId {
  return (transitions[line] as Transition).id
}

function chipBox({ lines, chips: { at, isFolded } }: RouteNumbers, line: number): Box {
  const hasRoom = isFolded[line] !== 1
  return {
    x: num(at, line * 2),
    y: num(at, line * 2 + 1),
    width: hasRoom ? num(lines.chipWidth, line) : 0,
    height: hasRoom ? num(lines.chipHeight, line) : 0,
  }
}

function hasSameChip(own: RouteNumbers, line: number, before: RouteNumbers, place: number) {
  return (
    num(own.chips.at, line * 2) === num(before.chips.at, place * 2) &&
    num(own.chips.at, line * 2 + 1) === num(before.chips.at, place * 2 + 1) &&
    own.chips.isFolded[line] === before.chips.isFolded[place] &&
    num(own.lines.chipWidth, line) === num(before.lines.chipWidth, place) &&
    num(own.lines.chipHeight, line) === num(before.lines.chipHeight, place)
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
  const start = int(starts, line)
  const points: Point[] = new Array((int(starts, line + 1) - start) / 2)
  for (let index = 0; index < points.length; index += 1) {
    points[index] = { x: num(at, start + 2 * index), y: num(at, start + 2 * index + 1) }
  }
  return points
}
