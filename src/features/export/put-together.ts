// Puts a picture together from what was made of it.
import { pngOf } from '../../lib/png/png-file'
import type { MadePart } from '../../workers/picture-messages'

/** The file of all parts, in their order, and these chunks; null: they do not fit together. */
export function fileOf(made: readonly MadePart[], extra: readonly BlobPart[]): Blob | null {
  const [first] = made
  if (!first) return null
  const { size, png } = first
  if (made.some((part) => part.png.pixelBytes !== png.pixelBytes)) return null
  const rows = made.map((part) => part.png)
  const pieces = pngOf({ ...size, pixelBytes: png.pixelBytes }, rows, extra)
  return new Blob(pieces, { type: 'image/png' })
}
