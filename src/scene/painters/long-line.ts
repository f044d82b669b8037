// Long lines, painted only near the part of a picture that is looked at: a browser dashes all of a
// line however little of it is seen, and a map has lines of thousands of units.
import type { Box, Point } from '../geometry'
import type { PathPrimitive } from '../scene'
import type { PaintContext } from './paint-context'

/** What is used of a canvas context. */
export type LineContext = Pick<
  PaintContext,
  'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'stroke' | 'lineDashOffset'
>

/** A line in runs: dashes are counted anew at the start of each, so that all parts agree. */
export type LongLine = {
  readonly runs: readonly LineRun[]
  /** Length of dash and gap in map units; 0: solid. */
  readonly period: number
}

type LineRun = {
  readonly pieces: readonly LinePiece[]
  /** Where in the pattern of dashes it begins. */
  readonly offset: number
}

/** Straight, or round a corner. */
type LinePiece = { readonly from: Point; readonly via: Point | null; readonly to: Point }

/** Null for what is short, or is more than straight stretches and corners. */
export function longLineOf({ d, dash }: PathPrimitive): LongLine | null {
  const [on = 0, gap = 0] = dash ?? []
  if (!/^M[^MLQ]+(?:[LQ][-\d. ]+)+$/.test(d) || (dash && dash.length !== 2)) return null
  const pieces = piecesOf(d)
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  if (length < leastLength) return null
  const period = on + gap
  return { runs: dash ? runsOf(pieces, on, gap) : [{ pieces, offset: 0 }], period }
}

/** Strokes what lies within `near` (map units), with the look that the context has. */
export function strokeNear(context: LineContext, { runs, period }: LongLine, near: Box): void {
  for (const { pieces, offset } of runs) {
    const first = pieces.findIndex((piece) => reachOf(piece, near))
    if (first < 0) continue
    const last = pieces.findLastIndex((piece) => reachOf(piece, near))
    context.lineDashOffset = offset
    context.beginPath()
    for (let place = first; place <= last; place += 1) {
      const piece = pieces[place]
      if (!piece) continue
      const [start, end] = reachOf(piece, near) ?? [0, 1]
      // Whole dashes are left out, so that those that stay are where they were.
      const skipped = place === first ? wholePeriods(start * lengthOf(piece), period) : 0
      if (place === first) move(context, along(piece, skipped / lengthOf(piece)))
      draw(context, piece, place === last ? end : 1)
    }
    context.stroke()
  }
  context.lineDashOffset = 0
}

const leastLength = 300

function piecesOf(d: string): LinePiece[] {
  const pieces: LinePiece[] = []
  let from: Point = { x: 0, y: 0 }
  for (const [, command, words = ''] of d.matchAll(/([MLQ])([^MLQ]+)/g)) {
    const [x = 0, y = 0, toX = x, toY = y] = words.trim().split(/[ ,]+/).map(Number)
    const to = { x: toX, y: toY }
    if (command !== 'M') pieces.push({ from, via: command === 'Q' ? { x, y } : null, to })
    from = to
  }
  return pieces
}

/** Each run begins in the middle of a gap, on a straight stretch, where nothing is seen of it. */
function runsOf(pieces: readonly LinePiece[], on: number, gap: number): LineRun[] {
  const period = on + gap
  const middleOfGap = on + gap / 2
  const runs: { pieces: LinePiece[]; offset: number }[] = [{ pieces: [], offset: 0 }]
  let passed = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    const run = runs.at(-1)
    const cut = (((middleOfGap - passed) % period) + period) % period
    if (run && !piece.via && run.pieces.length > 0 && cut < length) {
      const middle = along(piece, cut / length)
      run.pieces.push({ ...piece, to: middle })
      runs.push({ pieces: [{ ...piece, from: middle }], offset: middleOfGap })
    } else run?.pieces.push(piece)
    passed += length
  }
  return runs
}

function lengthOf({ from, via, to }: LinePiece): number {
  if (!via) return Math.hypot(to.x - from.x, to.y - from.y)
  // Of a corner of a right angle, near enough.
  return (
    0.8116 * (Math.hypot(via.x - from.x, via.y - from.y) + Math.hypot(to.x - via.x, to.y - via.y))
  )
}

/** From where to where a piece is in a box, as shares of it; null: it is not. */
function reachOf({ from, via, to }: LinePiece, box: Box): readonly [number, number] | null {
  const across = shares(from.x, via?.x, to.x, box.x, box.x + box.width)
  const down = shares(from.y, via?.y, to.y, box.y, box.y + box.height)
  if (!across || !down) return null
  if (via) return [0, 1]
  const start = Math.max(across[0], down[0])
  const end = Math.min(across[1], down[1])
  return start <= end ? [start, end] : null
}

function shares(
  from: number,
  via: number | undefined,
  to: number,
  low: number,
  high: number,
): readonly [number, number] | null {
  if (Math.max(from, via ?? from, to) < low || Math.min(from, via ?? from, to) > high) return null
  if (from === to) return [0, 1]
  const [first, second] = [(low - from) / (to - from), (high - from) / (to - from)]
  return [Math.max(0, Math.min(first, second)), Math.min(1, Math.max(first, second))]
}

function wholePeriods(length: number, period: number): number {
  return period > 0 ? Math.floor(length / period) * period : length
}

function along({ from, to }: LinePiece, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function move(context: LineContext, { x, y }: Point): void {
  context.moveTo(x, y)
}

function draw(context: LineContext, piece: LinePiece, end: number): void {
  const { via, to } = piece
  if (via) context.quadraticCurveTo(via.x, via.y, to.x, to.y)
  else {
    const { x, y } = along(piece, end)
    context.lineTo(x, y)
  }
}
