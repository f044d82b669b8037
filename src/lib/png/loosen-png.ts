// Takes the rows out of a PNG that a browser packed, so that they can stand behind other rows. They are
// not unpacked: the end of the stream is taken off, and the first row told not to look at a row above.
import { joinBytes } from '../join-bytes'
import { adlerBase, type PackedRows } from './pack-rows'
import { readPngChunks } from './png-chunks'
import { type DeflateWalk, walkDeflate } from './walk-deflate'

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
  const walk = pixelBytes && ((stream[1] ?? 0) & 0x20) === 0 ? walkDeflate(deflate) : null
  if (!pixelBytes || !walk || walk.length !== height * (1 + width * pixelBytes)) return null
  if (Math.ceil(walk.end / 8) !== deflate.length) return null
  const filter = filterWithoutAbove[walk.firstByte]
  const isOther = filter !== walk.firstByte
  if (filter === undefined || (isOther && walk.copiesFirst)) return null
  const bytes = isOther ? withFirstByte(deflate, walk, filter) : withoutEnd(deflate, walk)
  const sums = new DataView(stream.buffer, stream.byteOffset + stream.length - 4)
  return {
    bytes,
    sums: sumsFromNothing(sums.getUint32(0), walk.length, filter - walk.firstByte),
    length: walk.length,
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

function withoutEnd(deflate: Uint8Array, walk: DeflateWalk): Uint8Array<ArrayBuffer> {
  const writer = createBitWriter(deflate.length, walk.stored.length)
  copyBlocks(writer, deflate, walk, 0)
  return writer.finish()
}

/** The first byte stands before the first block, which goes on behind its own first byte. */
function withFirstByte(deflate: Uint8Array, walk: DeflateWalk, byte: number) {
  const writer = createBitWriter(deflate.length, walk.stored.length)
  writer.copy(Uint8Array.of(0, 1, 0, 0xfe, 0xff, byte), 0, 48)
  writer.copy(notLast, 0, 1)
  writer.copy(deflate, 1, walk.headEnd)
  copyBlocks(writer, deflate, walk, walk.firstEnd)
  return writer.finish()
}

/** All from a bit on; the last block is not the last one any more. */
function copyBlocks(writer: BitWriter, deflate: Uint8Array, walk: DeflateWalk, start: number) {
  const { stored, lastBlock, end } = walk
  let at = start
  const copyTo = (bit: number) => {
    if (at <= lastBlock && lastBlock < bit) {
      writer.copy(deflate, at, lastBlock)
      writer.copy(notLast, 0, 1)
      at = lastBlock + 1
    }
    writer.copy(deflate, at, bit)
  }
  for (const block of stored) {
    copyTo(block.headEnd)
    writer.goToByte()
    writer.copy(deflate, block.start, block.end)
    at = block.end
  }
  copyTo(end)
}

const notLast = Uint8Array.of(0)

type BitWriter = ReturnType<typeof createBitWriter>

/** For a stream of so many bytes in which so many blocks begin at a byte. */
function createBitWriter(length: number, stored: number) {
  const bytes = new Uint8Array(length + stored + spare)
  let at = 0
  const copyBit = (from: Uint8Array, bit: number) => {
    const value = ((from[bit >> 3] as number) >> (bit & 7)) & 1
    bytes[at >> 3] = (bytes[at >> 3] as number) | (value << (at & 7))
    at += 1
  }
  return {
    /** Bits of `from`, up to but without `end`. */
    copy: (from: Uint8Array, start: number, end: number): void => {
      let bit = start
      while (bit < end && (at & 7) !== 0) copyBit(from, bit++)
      const shift = bit & 7
      const whole = Math.max(0, (end - bit) >> 3)
      const first = bit >> 3
      const target = at >> 3
      if (shift === 0) bytes.set(from.subarray(first, first + whole), target)
      else {
        for (let place = 0; place < whole; place += 1) {
          const low = (from[first + place] as number) >> shift
          bytes[target + place] = low | ((from[first + place + 1] as number) << (8 - shift))
        }
      }
      at += whole * 8
      bit += whole * 8
      while (bit < end) copyBit(from, bit++)
    },
    goToByte: (): void => {
      at = (at + 7) & ~7
    },
    /** An empty block that ends at a byte. */
    finish: (): Uint8Array<ArrayBuffer> => {
      const end = (at + 3 + 7) >> 3
      bytes.set([0, 0, 0xff, 0xff], end)
      return bytes.subarray(0, end + 4)
    },
  }
}

/** Bytes: a block of one byte before, an empty one behind. */
const spare = 16
