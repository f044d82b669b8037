// Takes the rows out of a PNG that a browser packed, so that they can stand behind other rows. They are
// not unpacked: the end of the stream is taken off, and the first row told not to look at a row above.
import { joinBytes } from '../join-bytes'
import { adlerBase, type PackedRows } from './pack-rows'
import { readPngChunks } from './png-chunks'
import { type DeflateStart, type DeflateWalk, startOfDeflate, walkDeflate } from './walk-deflate'

/** Bytes of a pixel: red, green, blue, or these and how opaque it is. */
export type PixelBytes = 3 | 4

export type LooseRows = PackedRows & { readonly pixelBytes: PixelBytes }

/**
 * The rows of a picture of this size, in pixels; null where they cannot be taken out: another kind of
 * PNG, a first row that is told by more than its left neighbours, a stream that is not sound.
 */
export function loosenPng(png: Uint8Array, width: number, height: number): LooseRows | null {
  const { chunks, isWhole } = readPngChunks(png, typesOfRows)
  const [head, ...rest] = chunks
  if (!isWhole || head?.type !== 'IHDR') return null
  const pixelBytes = pixelBytesOf(head.data, width, height)
  const data = rest.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)
  const stream = joinBytes(data)
  // Two bytes of zlib before Deflate, four after it; no dictionary.
  const deflate = stream.subarray(2, -4)
  if (!pixelBytes || ((stream[1] ?? 0) & 0x20) !== 0) return null
  const length = height * (1 + width * pixelBytes)
  const open = withoutEnd(deflate, length)
  if (!open) return null
  const { start } = open
  const filter = filterWithoutAbove[start.firstByte]
  const isOther = filter !== start.firstByte
  if (filter === undefined || (isOther && start.copiesFirst)) return null
  const sums = new DataView(stream.buffer, stream.byteOffset + stream.length - 4)
  return {
    bytes: isOther ? withFirstByte(open.bytes, start, filter) : open.bytes,
    sums: sumsFromNothing(sums.getUint32(0), length, filter - start.firstByte),
    length,
    pixelBytes,
  }
}

const typesOfRows: ReadonlySet<string> = new Set(['IHDR', 'IDAT'])

/**
 * How a first row is told that has black above it, and how the same bytes tell it whatever is above:
 * "as above" is then "as it is", and what looks to the left, above and between looks to the left.
 */
const filterWithoutAbove: Readonly<Record<number, number>> = { 0: 0, 1: 1, 2: 0, 4: 1 }

/** Eight bits a colour, not interlaced; null: another size or kind. */
function pixelBytesOf(head: Uint8Array, width: number, height: number): PixelBytes | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length !== 13) return null
  if (view.getUint32(0) !== width || view.getUint32(4) !== height) return null
  const [depth, kind, ...rest] = head.subarray(8)
  if (depth !== 8 || rest.some((byte) => byte !== 0)) return null
  return kind === 2 ? 3 : kind === 6 ? 4 : null
}

/** Adler-32 begins with 1 and 0, ours with 0 and 0; and the first byte is another one. */
function sumsFromNothing(adler: number, length: number, more: number): PackedRows['sums'] {
  const low = (adler & 0xffff) - 1 + more
  const high = (adler >>> 16) + (length % adlerBase) * (more - 1)
  return [inBase(low), inBase(high)]
}

function inBase(sum: number): number {
  return ((sum % adlerBase) + adlerBase) % adlerBase
}

type OpenStream = { readonly bytes: Uint8Array<ArrayBuffer>; readonly start: DeflateStart }

/**
 * Blocks of so many bytes that others may follow. What a browser flushed before it ended it (Chromium) is
 * not walked through: where it ends is known, and what the browser itself packed is trusted.
 */
function withoutEnd(deflate: Uint8Array<ArrayBuffer>, length: number): OpenStream | null {
  if (flushedEnd.every((byte, at) => deflate[deflate.length - flushedEnd.length + at] === byte)) {
    const start = startOfDeflate(deflate)
    return start && { bytes: deflate.subarray(0, -2), start }
  }
  const walk = walkDeflate(deflate)
  if (!walk || walk.length !== length || Math.ceil(walk.end / 8) !== deflate.length) return null
  return { bytes: withOpenEnd(deflate, walk), start: walk }
}

/** An empty block that is not packed ends at a byte; two bytes are an empty last one. */
const flushedEnd = [0, 0, 0xff, 0xff, 3, 0]

/** The last block is not the last one any more; an empty one follows, which ends at a byte. */
function withOpenEnd(deflate: Uint8Array, { lastBlock, end }: DeflateWalk) {
  const whole = (end + 3 + 7) >> 3
  const bytes = new Uint8Array(whole + 4)
  bytes.set(deflate)
  bytes[lastBlock >> 3] = (bytes[lastBlock >> 3] as number) & ~(1 << (lastBlock & 7))
  // The rest of its last byte is nothing, or begins the empty block.
  if (end & 7) bytes[end >> 3] = (bytes[end >> 3] as number) & ((1 << (end & 7)) - 1)
  bytes.set([0, 0, 0xff, 0xff], whole)
  return bytes
}

/**
 * The first byte stands in a block of its own, and the head of the first block follows; blocks that say
 * nothing stand in between, so that what is behind its own first byte keeps its place within a byte.
 */
function withFirstByte(bytes: Uint8Array, { headEnd, firstEnd }: DeflateStart, byte: number) {
  const less = (firstEnd - headEnd) & 7
  const isOdd = less & 1
  const between = emptyOfOddBits.repeat(isOdd) + emptyOfTenBits.repeat(((less + isOdd) >> 1) & 3)
  const headAt = storedBits + between.length
  const firstAt = headAt + headEnd
  const rest = bytes.subarray(firstEnd >> 3)
  const result = new Uint8Array((firstAt >> 3) + rest.length)
  result.set(rest, firstAt >> 3)
  result[firstAt >> 3] = (rest[0] as number) & (0xff << (firstAt & 7))
  result.set([0, 1, 0, 0xfe, 0xff, byte])
  for (let bit = 0; bit < between.length; bit += 1) {
    setBit(result, storedBits + bit, between[bit] === '1' ? 1 : 0)
  }
  for (let bit = 0; bit < headEnd; bit += 1) {
    setBit(result, headAt + bit, ((bytes[bit >> 3] as number) >> (bit & 7)) & 1)
  }
  return result
}

/** Where there was none before. */
function setBit(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at >> 3] = (bytes[at >> 3] as number) | (bit << (at & 7))
}

/** Of a block that is not packed and has one byte. */
const storedBits = 48

/** Bits in the order in which they stand: fixed codes, and their end. */
const emptyOfTenBits = '0100000000'

/**
 * 95 bits: codes of one bit each for the byte 0, the end, and two distances; the lengths are told by
 * two codes of one bit each, for "1" and for "so many zeros". And the end.
 */
const emptyOfOddBits = [
  // Another block follows; codes of its own: 257, 2, and 19 lengths of lengths.
  ...['0', '01', '00000', '10000', '1111'],
  // In the order of RFC 1951: of "so many zeros", the third, and of 1, the last but one.
  ...['000000', '100', '000'.repeat(14), '100', '000'],
  // 1, 138 zeros, 117 zeros, 1, 1, 1.
  ...['0', '11111111', '10101011', '0', '0', '0'],
  '1',
].join('')
