// Everything that lies across or along a column gutter, for finding room between it.
import { groupByNumber, int, num } from '../../lib/typed-lists'
import { detour, round, stacked, straight } from './route-plans'
import type { RouteParts } from './route-points'

/** Pieces of lines across column gutters, sorted by `gutter * levels + level`. */
export type Crossings = {
  /** Slots (2s + 1) and row gutters (2g) of the map. */
  readonly levels: number
  /** Where the pieces of each gutter and level start; one more at the end. */
  readonly starts: Int32Array
  readonly line: Int32Array
  readonly y: Float64Array
  readonly left: Float64Array
  readonly right: Float64Array
}

/** All pieces across gutters, with the ends that they have there. */
export function findCrossings(parts: RouteParts): Crossings {
  const levels = 2 * parts.stacks.slotCount + 1
  const pieces: Pieces = { levels, group: [], line: [], y: [], left: [], right: [] }
  for (let line = 0; line < parts.lines.transitions.length; line += 1) addLine(parts, line, pieces)
  const group = Int32Array.from(pieces.group)
  const { starts, items } = groupByNumber(group, levels * (parts.grid.steps.length + 1))
  const count = items.length
  const crossings = {
    levels,
    starts,
    line: new Int32Array(count),
    y: new Float64Array(count),
    left: new Float64Array(count),
    right: new Float64Array(count),
  }
  for (let index = 0; index < count; index += 1) {
    const piece = int(items, index)
    crossings.line[index] = pieces.line[piece] as number
    crossings.y[index] = pieces.y[piece] as number
    crossings.left[index] = pieces.left[piece] as number
    crossings.right[index] = pieces.right[piece] as number
  }
  return crossings
}

type Pieces = {
  readonly levels: number
  readonly group: number[]
  readonly line: number[]
  readonly y: number[]
  readonly left: number[]
  readonly right: number[]
}

function addLine(parts: RouteParts, line: number, pieces: Pieces): void {
  const { stacks, lines, plans, ports, heights, rowTracks } = parts
  const kind = int(plans.kind, line)
  if (kind === stacked) return
  const from = int(lines.from, line)
  const to = int(lines.to, line)
  const first = int(stacks.firstGutter, int(stacks.facingRight, from))
  const last = int(stacks.lastGutter, int(stacks.facingLeft, to))
  const fromSlot = int(stacks.slot, from)
  const toSlot = int(stacks.slot, to)
  const fromY = num(heights.slotY, fromSlot) + num(ports.out, line)
  const toY = num(heights.slotY, toSlot) + num(ports.in, line)
  const add = (level: number, y: number, start: Bound, end: Bound) =>
    addPieces(parts, line, level, y, start, end, pieces)
  const far = Number.POSITIVE_INFINITY
  if (kind === straight) {
    add(2 * fromSlot + 1, fromY, { gutter: first, x: -far }, { gutter: last, x: far })
    return
  }
  const fall = (part: number): Bound => {
    const gutter = int(parts.falls.gutter, line * 3 + part)
    const offset = num(parts.columnTracks.offset, line * 3 + part)
    return { gutter, x: num(parts.widths.gutterMiddle, gutter) + offset }
  }
  const rowY = (part: number, gutter: number) =>
    num(heights.tracksY, gutter) + num(rowTracks.y, line * 2 + part)
  const outRow = int(plans.outRowGutter, line)
  const inRow = int(plans.inRowGutter, line)
  add(2 * fromSlot + 1, fromY, { gutter: first, x: -far }, fall(0))
  if (kind === round || kind === detour) add(2 * outRow, rowY(0, outRow), fall(0), fall(1))
  if (kind === detour) add(2 * inRow, rowY(1, inRow), fall(1), fall(2))
  const lastPart = kind === detour ? 2 : kind === round ? 1 : 0
  add(2 * toSlot + 1, toY, fall(lastPart), { gutter: last, x: far })
}

type Bound = { readonly gutter: number; readonly x: number }

function addPieces(
  { widths }: RouteParts,
  line: number,
  level: number,
  y: number,
  start: Bound,
  end: Bound,
  pieces: Pieces,
): void {
  const [left, right] = start.gutter <= end.gutter && start.x <= end.x ? [start, end] : [end, start]
  for (let gutter = left.gutter; gutter <= right.gutter; gutter += 1) {
    const start = num(widths.gutterStart, gutter)
    const end = num(widths.gutterEnd, gutter)
    pieces.group.push(gutter * pieces.levels + level)
    pieces.line.push(line)
    pieces.y.push(y)
    pieces.left.push(gutter === left.gutter ? Math.max(left.x, start) : start)
    pieces.right.push(gutter === right.gutter ? Math.min(right.x, end) : end)
  }
}
