// Packs and unpacks bytes with the platform's own zlib.
import { joinBytes } from './join-bytes'
import { fail, type Result, succeed } from './result'

/** Packs bytes as a zlib stream. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('deflate'))
  const read = await readAll(packed, Number.POSITIVE_INFINITY)
  if (!read.ok) throw new Error('Packing has no limit')
  return read.value
}

/**
 * Unpacks a zlib stream, and stops as soon as it comes to more than `limit` bytes: a few packed
 * bytes can hold gigabytes. Never throws.
 */
export async function inflate(
  bytes: Uint8Array,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large'>> {
  try {
    return await readAll(streamOf(bytes).pipeThrough(new DecompressionStream('deflate')), limit)
  } catch {
    return fail('damaged')
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  // Typed for what takes no shared memory; of files and streams it never is.
  return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const reader = stream.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return fail('too-large')
    }
    pieces.push(value)
  }
  return succeed(joinBytes(pieces))
}
