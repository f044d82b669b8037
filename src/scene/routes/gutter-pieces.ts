// The pieces of lines that lie across column gutters, gutter by gutter.
import { int, num } from '../../lib/typed-lists'
import type { GutterPieces } from './gutter-parts'
import type { FoundPieces } from './line-pieces'

/** How the stretches of the map and the chips of lines are counted within their gutters. */
export type Locals = {
  readonly localOf: Int32Array
  readonly localChip: Int32Array
  /** By line: the gutter in which its chip has to stand, or -1. */
  readonly chipGutter: Int32Array
}

/** The pieces of each gutter that is wanted (1), in the order of lines; null for the others. */
export function collectPieces(
  found: FoundPieces,
  isWanted: Uint8Array,
  levels: number,
  locals: Locals,
): readonly (GutterPieces | null)[] {
  const wantedBefore = countBefore(isWanted)
  const starts = countByLevel(found, isWanted, wantedBefore, levels)
  const next = starts.map((list) => list?.slice())
  const pieces = starts.map((list) => list && emptyPieces(list))
  for (let index = 0; index < found.count; index += 1) {
    const first = int(found.left, index)
    const last = int(found.right, index)
    if (int(wantedBefore, last + 1) === int(wantedBefore, first)) continue
    for (let gutter = first; gutter <= last; gutter += 1) {
      if (isWanted[gutter] === 0) continue
      const own = pieces[gutter] as OpenPieces
      const ends = next[gutter] as Int32Array
      const level = int(found.level, index)
      const place = int(ends, level)
      ends[level] = place + 1
      setPiece(own, place, found, index, gutter, locals)
    }
  }
  return pieces
}

type OpenPieces = ReturnType<typeof emptyPieces>

function emptyPieces(starts: Int32Array) {
  const count = starts[starts.length - 1] ?? 0
  return {
    starts,
    y: new Float64Array(count),
    leftFall: new Int32Array(count).fill(-1),
    rightFall: new Int32Array(count).fill(-1),
    chip: new Int32Array(count).fill(-1),
  }
}

function countBefore(isWanted: Uint8Array): Int32Array {
  const before = new Int32Array(isWanted.length + 1)
  for (let gutter = 0; gutter < isWanted.length; gutter += 1) {
    before[gutter + 1] = int(before, gutter) + (isWanted[gutter] as number)
  }
  return before
}

/** By wanted gutter: where the pieces of each level start. */
function countByLevel(
  { count, left, right, level }: FoundPieces,
  isWanted: Uint8Array,
  wantedBefore: Int32Array,
  levels: number,
): (Int32Array | null)[] {
  const starts = Array.from(isWanted, (wanted) =>
    wanted === 1 ? new Int32Array(levels + 1) : null,
  )
  for (let index = 0; index < count; index += 1) {
    const first = int(left, index)
    const last = int(right, index)
    if (int(wantedBefore, last + 1) === int(wantedBefore, first)) continue
    for (let gutter = first; gutter <= last; gutter += 1) {
      const own = starts[gutter]
      if (own) own[int(level, index) + 1] = int(own, int(level, index) + 1) + 1
    }
  }
  for (const own of starts) {
    if (!own) continue
    for (let at = 0; at < levels; at += 1) own[at + 1] = int(own, at + 1) + int(own, at)
  }
  return starts
}

function setPiece(
  pieces: OpenPieces,
  place: number,
  found: FoundPieces,
  index: number,
  gutter: number,
  { localOf, localChip, chipGutter }: Locals,
): void {
  const line = int(found.line, index)
  pieces.y[place] = num(found.y, index)
  if (int(chipGutter, line) === gutter) pieces.chip[place] = int(localChip, line)
  const start = gutter === int(found.left, index) ? int(found.leftFall, index) : -1
  const end = gutter === int(found.right, index) ? int(found.rightFall, index) : -1
  if (start >= 0) pieces.leftFall[place] = int(localOf, start)
  if (end >= 0) pieces.rightFall[place] = int(localOf, end)
}
