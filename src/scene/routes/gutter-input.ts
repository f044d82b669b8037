// What the column gutters have to hold, gutter by gutter, in numbers that say nothing about the rest
// of the map: equal numbers, equal layout of the gutter.
import type { NumberLists } from '../../lib/number-lists'
import { type Groups, groupByNumber, int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import type { RowHeights } from '../layout/row-heights'
import type { Stacks } from '../layout/stacks'
import { findChangedGutters, type GutterSource } from './changed-gutters'
import type { Falls } from './falls'
import { hasSameFalls, hasSamePieces } from './gutter-memo'
import type { GutterChips, GutterFalls, GutterPieces } from './gutter-parts'
import { collectPieces, type Locals } from './gutter-pieces'
import { findPieces } from './line-pieces'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { type RoutePlans, stacked, straight } from './route-plans'
import type { RowTracks } from './row-gutters'
import type { RunChips } from './run-chips'

/** Stretches and pieces of a gutter are the same objects as before while they are equal. */
export type GutterInput = {
  readonly gutters: number
  readonly levels: number
  /** Which stretches of the map each gutter has. */
  readonly stretches: Groups
  readonly falls: readonly GutterFalls[]
  readonly pieces: readonly GutterPieces[]
  readonly chips: GutterChips
  readonly source: GutterSource
}

export type RouteSteps = {
  readonly stacks: Stacks
  readonly lines: Lines
  readonly plans: RoutePlans
  readonly ports: Ports
  readonly rowTracks: RowTracks
  readonly heights: RowHeights
  readonly falls: Falls
  readonly runChips: RunChips
}

/** Collects the input of all gutters; of those that are as they were before, it is taken over. */
export function makeGutterInput(
  steps: RouteSteps,
  before: GutterInput | null,
  lists: NumberLists,
): GutterInput {
  const gutters = steps.stacks.blocked.length
  const levels = 2 * steps.stacks.slotCount + 1
  const stretches = groupByNumber(steps.falls.gutter, gutters, lists)
  const localOf = lists.ints(steps.falls.gutter.length, 0)
  for (let gutter = 0; gutter < gutters; gutter += 1) {
    const start = int(stretches.starts, gutter)
    for (let index = start; index < int(stretches.starts, gutter + 1); index += 1) {
      localOf[int(stretches.items, index)] = index - start
    }
  }
  const { chips, localChip } = collectChips(steps, gutters, localOf, lists)
  const { lines, falls, heights } = steps
  const { transitions } = lines
  const pieces = findPieces(steps, lists)
  const source = { transitions, gutters, levels, falls, heights, chips, pieces }
  const changed = findChangedGutters(source, before?.source ?? null)
  const locals = { localOf, localChip: localChip.of, chipGutter: localChip.gutterOf }
  return {
    ...{ gutters, levels, stretches, chips, source },
    falls: fallsOf(steps, stretches, changed.falls, before),
    pieces: piecesOf(source, changed.pieces, locals, before),
  }
}

function fallsOf(
  steps: RouteSteps,
  { starts, items }: Groups,
  isChanged: Uint8Array,
  before: GutterInput | null,
): readonly GutterFalls[] {
  return Array.from(isChanged, (changed, gutter) => {
    const known = before?.falls[gutter]
    if (known && changed === 0) return known
    const own = items.subarray(int(starts, gutter), int(starts, gutter + 1))
    const falls = collectFalls(steps, own)
    return known && hasSameFalls(falls, known) ? known : falls
  })
}

function piecesOf(
  { pieces, levels }: GutterSource,
  isChanged: Uint8Array,
  locals: Locals,
  before: GutterInput | null,
): readonly GutterPieces[] {
  const collected = collectPieces(pieces, isChanged, levels, locals)
  return collected.map((own, gutter) => {
    const known = before?.pieces[gutter]
    if (!own) return known as GutterPieces
    return known && hasSamePieces(own, known) ? known : own
  })
}

function collectFalls({ falls, heights }: RouteSteps, own: Int32Array): GutterFalls {
  const count = own.length
  const sorted = {
    shape: new Int32Array(count),
    topLevel: new Int32Array(count),
    topY: new Float64Array(count),
    bottomLevel: new Int32Array(count),
    bottomY: new Float64Array(count),
    firstPlace: new Int32Array(count),
    lastPlace: new Int32Array(count),
  }
  for (let index = 0; index < count; index += 1) {
    const fall = int(own, index)
    const startLevel = int(falls.startLevel, fall)
    const endLevel = int(falls.endLevel, fall)
    const startY = num(falls.startY, fall)
    const endY = num(falls.endY, fall)
    const isDown = startLevel < endLevel || (startLevel === endLevel && startY < endY)
    const topLevel = isDown ? startLevel : endLevel
    const topY = isDown ? startY : endY
    const bottomLevel = isDown ? endLevel : startLevel
    const bottomY = isDown ? endY : startY
    sorted.shape[index] = int(falls.shape, fall)
    sorted.topLevel[index] = topLevel
    sorted.topY[index] = topY
    sorted.bottomLevel[index] = bottomLevel
    sorted.bottomY[index] = bottomY
    sorted.firstPlace[index] = placeAt(heights, topLevel, topY - clearance)
    sorted.lastPlace[index] = placeAt(heights, bottomLevel, bottomY + clearance)
  }
  return sorted
}

/** The part of a level that a height lies in; above the level its first one, below it its last. */
function placeAt(heights: RowHeights, level: number, y: number): number {
  const index = level >> 1
  const isGutter = level % 2 === 0
  const before = index * (partsOfSlot + partsOfGutter) + (isGutter ? 0 : partsOfGutter)
  const parts = isGutter ? partsOfGutter : partsOfSlot
  const height = isGutter
    ? num(heights.gutterEnd, index) - num(heights.gutterY, index)
    : sizes.cardHeight
  const part = Math.floor((y / height) * parts)
  return before + Math.min(parts - 1, Math.max(0, part))
}

/** How many places there are in a map with so many levels. */
export function placeCount(levels: number): number {
  return ((levels - 1) / 2) * (partsOfSlot + partsOfGutter) + partsOfGutter
}

function collectChips(steps: RouteSteps, gutters: number, localOf: Int32Array, lists: NumberLists) {
  const { stacks, lines, plans, runChips, rowTracks, falls } = steps
  const count = lines.transitions.length
  const gutterOf = lists.ints(count, -1)
  for (let line = 0; line < count; line += 1) {
    if (int(runChips.column, line) >= 0) continue
    const kind = int(plans.kind, line)
    if (kind === straight) {
      gutterOf[line] = int(stacks.firstGutter, int(stacks.facingRight, int(lines.from, line)))
    } else if (kind !== stacked && int(rowTracks.chipColumn, line) < 0) {
      gutterOf[line] = int(falls.gutter, line * 3)
    }
  }
  const { starts, items } = groupByNumber(gutterOf, gutters, lists)
  const chips = {
    starts,
    line: items,
    width: lists.nums(items.length),
    height: lists.nums(items.length),
    fall: lists.ints(items.length),
    outLevel: lists.ints(items.length),
    inLevel: lists.ints(items.length),
  }
  const localChip = lists.ints(count, -1)
  for (let index = 0; index < items.length; index += 1) {
    const line = int(items, index)
    localChip[line] = index - int(starts, int(gutterOf, line))
    chips.width[index] = num(lines.chipWidth, line)
    chips.height[index] = num(lines.chipHeight, line)
    chips.fall[index] = int(plans.kind, line) === straight ? -1 : int(localOf, line * 3)
    chips.outLevel[index] = 2 * int(stacks.slot, int(lines.from, line)) + 1
    chips.inLevel[index] = 2 * int(stacks.slot, int(lines.to, line)) + 1
  }
  return { chips, localChip: { of: localChip, gutterOf } }
}

const partsOfSlot = 4
const partsOfGutter = 2
/** Between the ends of two stretches on one track. */
const clearance = 6
