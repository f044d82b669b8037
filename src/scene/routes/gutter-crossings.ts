// Everything that lies across or along a column gutter, for finding room between it.
import { type Groups, groupByNumber, int, num } from '../../lib/typed-lists'
import { detour, round, stacked, straight } from './route-plans'
import type { RouteParts } from './route-points'

/** Pieces of lines across column gutters, grouped by `gutter * levels + level`. */
export type Crossings = {
  readonly groups: Groups
  /** Slots (2s + 1) and row gutters (2g) of the map. */
  readonly levels: number
  readonly line: Int32Array
  readonly y: Float64Array
  readonly left: Float64Array
  readonly right: Float64Array
}

/** All pieces across gutters, with the ends that they have there. */
export function findCrossings(parts: RouteParts): Crossings {
  const levels = 2 * parts.stacks.slotCount + 1
  const list: Piece[] = []
  for (let line = 0; line < parts.lines.transitions.length; line += 1) addLine(parts, line, list)
  const group = new Int32Array(list.length)
  const line = new Int32Array(list.length)
  const y = new Float64Array(list.length)
  const left = new Float64Array(list.length)
  const right = new Float64Array(list.length)
  list.forEach((piece, index) => {
    group[index] = piece.gutter * levels + piece.level
    line[index] = piece.line
    y[index] = piece.y
    left[index] = piece.left
    right[index] = piece.right
  })
  const groups = groupByNumber(group, levels * (parts.grid.steps.length + 1))
  return { groups, levels, line, y, left, right }
}

type Piece = {
  readonly gutter: number
  readonly level: number
  readonly line: number
  readonly y: number
  readonly left: number
  readonly right: number
}

function addLine(parts: RouteParts, line: number, list: Piece[]): void {
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
    addPieces(parts, line, level, y, start, end, list)
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
  list: Piece[],
): void {
  const [left, right] = start.gutter <= end.gutter && start.x <= end.x ? [start, end] : [end, start]
  for (let gutter = left.gutter; gutter <= right.gutter; gutter += 1) {
    const isFirst = gutter === left.gutter
    const isLast = gutter === right.gutter
    list.push({
      gutter,
      level,
      line,
      y,
      left: Math.max(isFirst ? left.x : 0, num(widths.gutterStart, gutter)),
      right: isLast
        ? Math.min(right.x, num(widths.gutterEnd, gutter))
        : num(widths.gutterEnd, gutter),
    })
  }
}
