// Puts a PNG file together from rows that were packed in parts, perhaps in several places.
import type { PixelBytes } from './loosen-png'
import { adlerBase, type PackedRows } from './pack-rows'
import { pngChunk, pngSignature } from './png-chunks'

type Sums = Pick<PackedRows, 'sums' | 'length'>

/** Rows of a PNG that follow one another. */
export type PngPart = Sums & {
  /** Chunks of the file. */
  readonly chunks: readonly BlobPart[]
}

export type PngPartMaker = {
  /** The next rows from the top. */
  readonly add: (rows: PackedRows) => void
  readonly finish: () => PngPart & { readonly chunks: readonly Uint8Array<ArrayBuffer>[] }
}

/** A part of a PNG, which grows. */
export function createPngPart(): PngPartMaker {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let rows: Sums = { sums: [0, 0], length: 0 }
  return {
    add: (next) => {
      chunks.push(pngChunk('IDAT', next.bytes))
      rows = joined(rows, next)
    },
    finish: () => ({ ...rows, chunks }),
  }
}

type Pixels = {
  readonly width: number
  readonly height: number
  readonly pixelBytes: PixelBytes
}

/** The pieces of a PNG. Sizes in pixels; `extra` are chunks that stand before the last one. */
export function pngOf(
  pixels: Pixels,
  parts: readonly PngPart[],
  extra: readonly BlobPart[],
): BlobPart[] {
  // What a stream of zlib begins with: Deflate, a window of 32 kB, fastest.
  const start = Uint8Array.of(0x78, 0x01)
  const begun: Sums = { sums: [1, 0], length: 0 }
  const [low, high] = parts.reduce(joined, begun).sums
  const end = new Uint8Array(9)
  // An empty block that is the last one, and the checksum.
  end.set([1, 0, 0, 0xff, 0xff])
  new DataView(end.buffer).setUint32(5, high * 65_536 + low)
  return [
    pngSignature,
    pngChunk('IHDR', headOf(pixels)),
    pngChunk('IDAT', start),
    ...parts.flatMap(({ chunks }) => chunks),
    pngChunk('IDAT', end),
    ...extra,
    lastChunk,
  ]
}

/** What every PNG ends with. */
const lastChunk = pngChunk('IEND')

/** Adler-32 of both, behind one another. */
function joined({ sums: [low, high], length }: Sums, next: Sums): Sums {
  return {
    sums: [
      (low + next.sums[0]) % adlerBase,
      (high + (next.length % adlerBase) * low + next.sums[1]) % adlerBase,
    ],
    length: length + next.length,
  }
}

function headOf({ width, height, pixelBytes }: Pixels): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits each; three colours, or these and how opaque.
  head.set([8, pixelBytes === 3 ? 2 : 6], 8)
  return head
}
