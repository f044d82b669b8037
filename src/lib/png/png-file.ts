// Puts a PNG file together from rows that were packed in parts.
import { adlerBase, type PackedRows } from './pack-rows'
import { pngChunk, pngSignature } from './png-chunks'

export type PngFile = {
  /** The next rows from the top. */
  readonly add: (rows: PackedRows) => void
  /** All pieces of the file, in their order. `extra`: chunks that stand before the last one. */
  readonly finish: (extra: readonly Uint8Array<ArrayBuffer>[]) => Uint8Array<ArrayBuffer>[]
}

/** A PNG of red, green and blue, eight bits each, that grows part by part. Sizes in pixels. */
export function createPngFile(width: number, height: number): PngFile {
  const pieces = [pngSignature, pngChunk('IHDR', headOf(width, height))]
  let low = 1
  let high = 0
  // What a stream of zlib begins with: Deflate, a window of 32 kB, fastest.
  let start = Uint8Array.of(0x78, 0x01)
  return {
    add: ({ bytes, sums, length }) => {
      pieces.push(pngChunk('IDAT', start, bytes))
      start = new Uint8Array()
      high = (high + (length % adlerBase) * low + sums[1]) % adlerBase
      low = (low + sums[0]) % adlerBase
    },
    finish: (extra) => {
      const end = new Uint8Array(9)
      // An empty block that is the last one, and the checksum.
      end.set([1, 0, 0, 0xff, 0xff])
      new DataView(end.buffer).setUint32(5, high * 65_536 + low)
      return [...pieces, pngChunk('IDAT', start, end), ...extra, pngChunk('IEND')]
    },
  }
}

function headOf(width: number, height: number): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a colour; three colours.
  head.set([8, 2], 8)
  return head
}
