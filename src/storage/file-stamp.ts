// What a file on disk was like when we last read or wrote it, to notice that somebody else did.
import type { FileStamp } from '../store/session-state'
import { giveWay } from './give-way'

/** The stamp of a file whose bytes were read. */
export async function stampOf(
  file: File,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FileStamp | null> {
  const hash = await hashOf(bytes)
  return hash === null ? null : { size: file.size, modifiedMs: file.lastModified, hash }
}

/**
 * SHA-256 in hexadecimal; null on an insecure page, where the browser has no file access either. The
 * bytes are copied at once, 30 ms for 25 MB: other work gets its turn before.
 */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  await giveWay()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
