// Puts a picture together from what was made of it.
import { pngOf, withChunks } from '../../lib/png/png-file'
import type { MadePart } from '../../workers/picture-messages'

/** The file of all parts, in their order. */
export function fileOf(made: readonly MadePart[]): Blob {
  return new Blob(piecesOf(made), { type: 'image/png' })
}

function piecesOf(made: readonly MadePart[]): BlobPart[] {
  const extra = made.flatMap((part) => part.extra)
  const [first] = made
  if (!first) return []
  if (first.png.kind === 'whole') return withChunks(first.png.file, extra)
  const rows = made.flatMap(({ png }) => (png.kind === 'rows' ? [png.rows] : []))
  return pngOf(first.size, rows, extra)
}
