// Chips of lines that run along a slot over empty cells: over one of those cells.
import { int, num } from '../../lib/typed-lists'
import { sizes } from '../layout/map-layout'
import { straight, turn } from './route-plans'
import type { RouteParts } from './route-points'

export type ChipPlace = { readonly x: number; readonly y: number }

/**
 * The middle of the chip of a line that runs straight or with one turn, over an empty cell that it
 * passes; null where it passes none, or where the lines beside it are too near.
 */
export function placeOnRun(parts: RouteParts, line: number): ChipPlace | null {
  const { stacks, lines, plans, ports } = parts
  const kind = int(plans.kind, line)
  if (kind !== straight && kind !== turn) return null
  const from = int(lines.from, line)
  const to = int(lines.to, line)
  const start = int(stacks.firstGutter, int(stacks.facingRight, from))
  const end = int(stacks.lastGutter, int(stacks.facingLeft, to))
  const gutter = kind === straight ? end : int(plans.outGutter, line)
  const out = { slot: int(stacks.slot, from), port: num(ports.out, line), first: start }
  const into = { slot: int(stacks.slot, to), port: num(ports.in, line), first: gutter }
  return (
    placeOver(parts, line, { ...out, end: gutter, spacing: num(ports.outSpacing, line) }) ??
    placeOver(parts, line, { ...into, end, spacing: num(ports.inSpacing, line) })
  )
}

/** A line along a slot over the columns first … end-1, among others `spacing` apart. */
type Run = {
  readonly slot: number
  readonly port: number
  readonly first: number
  readonly end: number
  readonly spacing: number
}

function placeOver(parts: RouteParts, line: number, run: Run): ChipPlace | null {
  const height = num(parts.lines.chipHeight, line)
  const width = num(parts.lines.chipWidth, line)
  if (run.first >= run.end || run.spacing < height / 2 + clearance) return null
  // Chips of lines nearer than a chip is high stand in different halves of the cell.
  const isTight = run.spacing < height + clearance
  const half = sizes.cardWidth / 2
  if (width > (isTight ? half : sizes.cardWidth) - 2 * clearance) return null
  const rank = Math.round(run.port / run.spacing)
  const x = isTight ? half * (rank % 2 === 0 ? 1.5 : 0.5) : half
  const column = findColumn(parts, run)
  if (column < 0) return null
  return {
    x: (parts.widths.columns[column]?.x ?? 0) + x,
    y: num(parts.heights.slotY, run.slot) + run.port,
  }
}

/** The column nearest to the middle of the run through which no line goes straight down. */
function findColumn({ stackedLines }: RouteParts, { slot, first, end }: Run): number {
  const isClear = (column: number) =>
    stackedLines.widthAt(slot, column) === 0 || stackedLines.widthAt(slot + 1, column) === 0
  const middle = (first + end - 1) >> 1
  for (let distance = 0; distance <= end - first; distance += 1) {
    if (middle + distance < end && isClear(middle + distance)) return middle + distance
    if (middle - distance >= first && isClear(middle - distance)) return middle - distance
  }
  return -1
}

const clearance = 2
