// Writes the signs of packed rows as one block of Deflate that ends at a byte.
import { prefixCodeOf } from './prefix-code'

/** A match has at most 258 bytes: so many pixels. */
export const longestRun = 86
/** A sign that is the filter of a row has this bit and the filter's number. */
export const filterMark = 0x40000000
export const symbolCount = 286
export const endOfBlock = 256
export const symbolOfLongestRun = 285

/** The symbol of Deflate for a match of so many pixels, 1 … 86. */
export function symbolOfRun(pixels: number): number {
  return runSymbols[pixels] as number
}

/** The bytes of all signs; `counts` says how often each symbol is among them. */
export function writeSigns(signs: Int32Array, counts: Uint32Array): Uint8Array<ArrayBuffer> {
  const { lengths, codes } = prefixCodeOf(counts)
  const bits: Bits = { out: new Uint8Array(roomFor(counts, lengths)), at: 0, held: 0, count: 0 }
  const put = (symbol: number) => write(bits, codes[symbol] as number, lengths[symbol] as number)
  const runs = runCodes(lengths, codes)
  const writeRun = (pixels: number) =>
    write(bits, runs.codes[pixels] as number, runs.lengths[pixels] as number)
  writeHead(bits, lengths)
  for (let place = 0; place < signs.length; place += 1) {
    const sign = signs[place] as number
    if (sign < 0) {
      let left = -sign
      for (; left >= longestRun; left -= longestRun) writeRun(longestRun)
      if (left > 0) writeRun(left)
    } else if (sign & filterMark) {
      put(sign & 255)
    } else {
      put(sign & 255)
      put((sign >> 8) & 255)
      put(sign >> 16)
    }
  }
  put(endOfBlock)
  return endAtByte(bits)
}

/** For each run of pixels its whole code: length, what is added to it, and the distance, a 0. */
function runCodes(lengths: Uint8Array, codes: Uint16Array) {
  const runs = { lengths: new Uint8Array(longestRun + 1), codes: new Uint32Array(longestRun + 1) }
  for (let pixels = 1; pixels <= longestRun; pixels += 1) {
    const symbol = symbolOfRun(pixels)
    const length = lengths[symbol] as number
    const extra = extraBits[symbol - 257] as number
    const added = pixels * 3 - (baseLengths[symbol - 257] as number)
    runs.codes[pixels] = (codes[symbol] as number) | (added << length)
    runs.lengths[pixels] = length + extra + 1
  }
  return runs
}

type Bits = { readonly out: Uint8Array<ArrayBuffer>; at: number; held: number; count: number }

/** Up to 24 bits, the first one lowest. */
function write(bits: Bits, value: number, length: number): void {
  bits.held |= value << bits.count
  bits.count += length
  while (bits.count >= 8) {
    bits.out[bits.at++] = bits.held
    bits.held >>>= 8
    bits.count -= 8
  }
}

/** A block with codes of its own. Their lengths are written plainly: four bits each. */
function writeHead(bits: Bits, lengths: Uint8Array): void {
  write(bits, 0b100, 3)
  write(bits, symbolCount - 257, 5)
  write(bits, distanceLengths.length - 1, 5)
  write(bits, 19 - 4, 4)
  // The order of the specification: 16, 17 and 18 come first, and are not used.
  for (let place = 0; place < 19; place += 1) write(bits, place < 3 ? 0 : 4, 3)
  for (const length of [...lengths, ...distanceLengths]) write(bits, reversedFour(length), 4)
}

/** Only the distance of three bytes occurs: one pixel. */
const distanceLengths = [0, 0, 1]

function reversedFour(value: number): number {
  return ((value & 1) << 3) | ((value & 2) << 1) | ((value & 4) >> 1) | ((value & 8) >> 3)
}

/** An empty plain block, which begins at a byte. */
function endAtByte(bits: Bits): Uint8Array<ArrayBuffer> {
  write(bits, 0, 3)
  if (bits.count > 0) write(bits, 0, 8 - bits.count)
  bits.out.set([0, 0, 0xff, 0xff], bits.at)
  return bits.out.subarray(0, bits.at + 4)
}

function roomFor(counts: Uint32Array, lengths: Uint8Array): number {
  let bits = 8 * 400
  for (let symbol = 0; symbol < symbolCount; symbol += 1) {
    const extra = symbol > endOfBlock ? (extraBits[symbol - 257] as number) + 1 : 0
    bits += (counts[symbol] as number) * ((lengths[symbol] as number) + extra)
  }
  return Math.ceil(bits / 8)
}

/** Deflate's lengths of matches: how many bits each symbol from 257 on adds, and its least. */
const extraBits = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]
const baseLengths = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
]
const runSymbols = Uint16Array.from({ length: longestRun + 1 }, (_, pixels) =>
  pixels === 0 ? 0 : 257 + baseLengths.findLastIndex((least) => least <= pixels * 3),
)
