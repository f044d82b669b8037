// The chunks that a PNG file is made of: length, type, data, checksum.
import { crc32 } from './crc32'

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export type PngChunk = {
  /** Four letters: `IHDR`, `IDAT`, `iTXt`. */
  readonly type: string
  readonly data: Uint8Array
  /** Whether its checksum is right. */
  readonly isSound: () => boolean
}

/** One chunk as bytes. The parts of its data are put behind one another. */
export function pngChunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const chunk = new Uint8Array(length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, length)
  for (let at = 0; at < 4; at += 1) chunk[4 + at] = type.charCodeAt(at)
  let at = 8
  for (const part of parts) {
    chunk.set(part, at)
    at += part.length
  }
  view.setUint32(at, crc32(chunk.subarray(4, at)))
  return chunk
}

/** Whether a file says that it is a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, at) => bytes[at] === byte)
}

/**
 * The chunks of these types in a PNG, as far as they are whole; never throws. `isWhole` is false
 * for a file that ends before its last chunk.
 */
export function readPngChunks(
  bytes: Uint8Array,
  types: ReadonlySet<string>,
): { readonly chunks: readonly PngChunk[]; readonly isWhole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  let at = pngSignature.length
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (types.has(type)) {
      const whole = bytes.subarray(at + 4, end)
      const sum = view.getUint32(end)
      chunks.push({ type, data: whole.subarray(4), isSound: () => crc32(whole) === sum })
    }
    if (type === 'IEND') return { chunks, isWhole: true }
    at = end + 4
  }
  return { chunks, isWhole: false }
}
