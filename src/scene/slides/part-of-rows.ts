// A table over several slides: as many rows on each, so that none is left with a single one.

/**
 * The rows of one slide.
 * @param rows how many there are in all
 * @param part the slide, from 1 to `parts`
 */
export function partOfRows(
  rows: number,
  part: number,
  parts: number,
): { readonly first: number; readonly count: number } {
  const first = Math.floor(((part - 1) * rows) / parts)
  return { first, count: Math.floor((part * rows) / parts) - first }
}
