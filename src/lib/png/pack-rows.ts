// Packs rows of a picture for a PNG. Made for drawn pictures, which are flat: each row is written
// as its difference to the row above, and only repeated pixels are looked for.
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

export const adlerBase = 65_521

/**
 * Packs some rows, by themselves: others can be packed elsewhere at the same time.
 * `pixels` are red, green, blue and an unused byte each, as a canvas gives them.
 */
export function packRows(pixels: Uint32Array, width: number, rows: number): PackedRows {
  const read = readRows(pixels, width, rows)
  const bytes = writeSigns(read.signs.subarray(0, read.at), read.counts)
  return { bytes, sums: [read.low, read.high], length: rows * (1 + width * 3) }
}

/**
 * What was read so far. Signs: the difference of a pixel to the one above (24 bits); the same once
 * more, so many times (negative); the filter that a row begins with (`filterMark` and its number).
 */
type Read = {
  readonly signs: Int32Array
  /** How often each symbol of Deflate occurs. */
  readonly counts: Uint32Array
  at: number
  low: number
  high: number
}

/** Filters of PNG: as it is, and as the difference to the row above. */
const [plain, up] = [0, 2]

function readRows(pixels: Uint32Array, width: number, rows: number): Read {
  const read: Read = {
    signs: new Int32Array(rows * (width + 1)),
    counts: new Uint32Array(symbolCount),
    at: 0,
    low: 0,
    high: 0,
  }
  const nothing = new Uint32Array(width)
  let above: Uint32Array = nothing
  for (let row = 0; row < rows; row += 1) {
    const current = pixels.subarray(row * width, (row + 1) * width)
    readFilter(read, row === 0 ? plain : up)
    readRow(read, current, above)
    above = current
    read.low %= adlerBase
    read.high %= adlerBase
  }
  read.counts[endOfBlock] = 1
  return read
}

function readFilter(read: Read, filter: number): void {
  read.signs[read.at++] = filterMark | filter
  read.counts[filter] = (read.counts[filter] as number) + 1
  read.low += filter
  read.high += read.low
}

function readRow(read: Read, current: Uint32Array, above: Uint32Array): void {
  const width = current.length
  let before = -1
  let x = 0
  while (x < width) {
    const difference = differenceOf(current[x] as number, above[x] as number)
    if (difference !== before) {
      readPixel(read, difference)
      before = difference
      x += 1
    } else {
      const end =
        difference === 0
          ? endOfEqual(current, above, x + 1)
          : endOfRun(current, above, x + 1, difference)
      readRun(read, difference, end - x)
      x = end
    }
  }
}

/** Red, green and blue each less the one above, modulo 256. */
function differenceOf(pixel: number, above: number): number {
  const redBlue = (((pixel & 0xff00ff) | 0x1000100) - (above & 0xff00ff)) & 0xff00ff
  const green = (((pixel & 0xff00) | 0x10000) - (above & 0xff00)) & 0xff00
  return redBlue | green
}

function endOfEqual(current: Uint32Array, above: Uint32Array, from: number): number {
  let x = from
  while (x < current.length && current[x] === above[x]) x += 1
  return x
}

function endOfRun(current: Uint32Array, above: Uint32Array, from: number, wanted: number): number {
  let x = from
  while (x < current.length && differenceOf(current[x] as number, above[x] as number) === wanted) {
    x += 1
  }
  return x
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
