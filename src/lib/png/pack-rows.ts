// Packs rows of a picture for a PNG. Made for drawn pictures, which are flat: each row is written
// as its difference to the row above, and only repeated pixels are looked for. Most of a map is
// as the row above; that much is neither painted nor looked at.
import {
  endOfBlock,
  filterMark,
  longestRun,
  symbolCount,
  symbolOfLongestRun,
  symbolOfRun,
  writeSigns,
} from './sign-writer'

export type PackedRows = {
  /** Whole blocks of Deflate that end at a byte; none is the last one of a stream. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The two sums of Adler-32 over the rows before packing, begun with 0 and 0. */
  readonly sums: readonly [low: number, high: number]
  /** Bytes before packing. */
  readonly length: number
}

/** A part of some rows that is not simply as the row above. */
export type Stretch = {
  /** The column that it begins at, and how many it has. */
  readonly left: number
  readonly width: number
  /** Red, green, blue and an unused byte each, as a canvas gives them. */
  readonly pixels: Uint32Array
  /** Where in `pixels` its first row begins, and how far it is from there to the next one. */
  readonly offset: number
  readonly stride: number
}

export type RowPacker = {
  /**
   * The next rows from the top. `stretches`, from left to right, are what may differ from the row
   * above; all else is the same as above it. Above the first row all is black, whatever is there:
   * what is packed in several places fits together.
   */
  readonly add: (rows: number, stretches: readonly Stretch[]) => void
  /** What was added since it was last taken. */
  readonly take: () => PackedRows
  /** The row that was added last. */
  readonly lastRow: () => Uint32Array
}

export const adlerBase = 65_521

/** Packs the rows of one picture, from the top to the bottom. */
export function createRowPacker(width: number): RowPacker {
  const above = new Uint32Array(width).fill(black)
  const read: Read = {
    signs: new Int32Array(1 << 20),
    counts: new Uint32Array(symbolCount),
    ...{ at: 0, low: 0, high: 0, before: noPixel, equal: 0, rows: 0, filter: plain },
  }
  return {
    add: (rows, stretches) => {
      for (let row = 0; row < rows; row += 1) {
        makeRoom(read, width + 2)
        readRow(read, row, stretches, above)
      }
      for (const { left, width: wide, pixels, offset, stride } of stretches) {
        const from = offset + (rows - 1) * stride
        above.set(pixels.subarray(from, from + wide), left)
      }
      read.rows += rows
    },
    take: () => {
      read.counts[endOfBlock] = 1
      const bytes = writeSigns(read.signs.subarray(0, read.at), read.counts)
      const packed: PackedRows = {
        bytes,
        sums: [read.low, read.high],
        length: read.rows * (1 + width * 3),
      }
      read.counts.fill(0)
      Object.assign(read, { at: 0, low: 0, high: 0, rows: 0 })
      return packed
    },
    lastRow: () => above,
  }
}

const black = 0xff000000
/** No difference to the pixel above has this value. */
const noPixel = -1

/**
 * What was read so far. Signs: the difference of a pixel to the one above (24 bits); the same once
 * more, so many times (negative); the filter that a row begins with (`filterMark` and its number).
 */
type Read = {
  signs: Int32Array
  /** How often each symbol of Deflate occurs. */
  readonly counts: Uint32Array
  at: number
  low: number
  high: number
  /** The last difference in this row. */
  before: number
  /** So many pixels that are as above were met and are not yet written. */
  equal: number
  rows: number
  /** Of the next row. */
  filter: number
}

/** Filters of PNG: as it is, and as the difference to the row above. */
const [plain, up] = [0, 2]

function makeRoom(read: Read, signs: number): void {
  if (read.at + signs <= read.signs.length) return
  const longer = new Int32Array(Math.max(read.signs.length * 2, read.at + signs))
  longer.set(read.signs.subarray(0, read.at))
  read.signs = longer
}

function readRow(
  read: Read,
  row: number,
  stretches: readonly Stretch[],
  aboveAll: Uint32Array,
): void {
  readFilter(read)
  let done = 0
  for (const { left, width, pixels, offset, stride } of stretches) {
    read.equal += left - done
    const from = offset + row * stride
    if (row === 0) readStretch(read, pixels, from, width, aboveAll, left)
    else readStretch(read, pixels, from, width, pixels, from - stride)
    done = left + width
  }
  read.equal += aboveAll.length - done
  writeEqual(read)
  read.low %= adlerBase
  read.high %= adlerBase
}

function readFilter(read: Read): void {
  const { filter } = read
  read.before = noPixel
  read.signs[read.at++] = filterMark | filter
  read.counts[filter] = (read.counts[filter] as number) + 1
  read.low += filter
  read.high += read.low
  // What is as it is, is as the difference to black.
  read.filter = up
}

function readStretch(
  read: Read,
  pixels: Uint32Array,
  from: number,
  width: number,
  above: Uint32Array,
  aboveFrom: number,
): void {
  const toAbove = aboveFrom - from
  const end = from + width
  let at = from
  while (at < end) {
    const equalFrom = at
    while (at < end && pixels[at] === above[at + toAbove]) at += 1
    read.equal += at - equalFrom
    if (at === end) return
    const difference = differenceOf(pixels[at] as number, above[at + toAbove] as number)
    writeEqual(read)
    const sameFrom = at
    do at += 1
    while (
      at < end &&
      differenceOf(pixels[at] as number, above[at + toAbove] as number) === difference
    )
    readSame(read, difference, at - sameFrom)
  }
}

/** Red, green and blue each less the one above, modulo 256. */
function differenceOf(pixel: number, above: number): number {
  const redBlue = (((pixel & 0xff00ff) | 0x1000100) - (above & 0xff00ff)) & 0xff00ff
  const green = (((pixel & 0xff00) | 0x10000) - (above & 0xff00)) & 0xff00
  return redBlue | green
}

function writeEqual(read: Read): void {
  const { equal } = read
  if (equal === 0) return
  read.equal = 0
  readSame(read, 0, equal)
}

/** So many pixels with the same difference. */
function readSame(read: Read, difference: number, pixels: number): void {
  let left = pixels
  if (difference !== read.before) {
    readPixel(read, difference)
    read.before = difference
    left -= 1
  }
  if (left > 0) readRun(read, difference, left)
}

function readPixel(read: Read, difference: number): void {
  const { counts } = read
  const first = difference & 255
  const second = (difference >> 8) & 255
  const third = difference >> 16
  counts[first] = (counts[first] as number) + 1
  counts[second] = (counts[second] as number) + 1
  counts[third] = (counts[third] as number) + 1
  read.high += 3 * read.low + 3 * first + 2 * second + third
  read.low += first + second + third
  read.signs[read.at++] = difference
}

function readRun(read: Read, difference: number, run: number): void {
  const { counts } = read
  const rest = run % longestRun
  const whole = (run - rest) / longestRun
  const last = symbolOfRun(rest)
  counts[symbolOfLongestRun] = (counts[symbolOfLongestRun] as number) + whole
  if (rest > 0) counts[last] = (counts[last] as number) + 1
  const first = difference & 255
  const second = (difference >> 8) & 255
  const third = difference >> 16
  const sum = first + second + third
  // As if each pixel were added by itself.
  read.high += 3 * run * read.low + (3 * sum * run * (run - 1)) / 2
  read.high += run * (3 * first + 2 * second + third)
  read.low += run * sum
  read.signs[read.at++] = -run
}
