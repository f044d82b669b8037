// Finds records by a few letters of their title, as they are typed in a hurry.
import { foldedText } from './find-records'

/**
 * Those that match, best first: the whole title, its beginning, the beginning of a word, any part,
 * the letters in order ("cc" for "Call centre"). Equal ranks stay in their order.
 */
export function findByTitle<Titled extends { readonly title: string }>(
  records: readonly Titled[],
  typed: string,
): readonly Titled[] {
  const wanted = foldedText(typed)
  return records
    .flatMap((record) => {
      const rank = rankOf(foldedText(record.title), wanted)
      return rank === null ? [] : [{ record, rank }]
    })
    .sort((left, right) => left.rank - right.rank)
    .map(({ record }) => record)
}

function rankOf(title: string, wanted: string): number | null {
  if (title === wanted) return 0
  if (title.startsWith(wanted)) return 1
  const words = title.split(/[^\p{L}\p{N}]+/u)
  if (words.some((word) => word.startsWith(wanted))) return 2
  if (words.map((word) => word[0] ?? '').join('') === wanted) return 2
  if (title.includes(wanted)) return 3
  return isSpreadOver(title, wanted) ? 4 : null
}

function isSpreadOver(title: string, wanted: string): boolean {
  let place = -1
  for (const letter of wanted.replace(/\s/gu, '')) {
    place = title.indexOf(letter, place + 1)
    if (place < 0) return false
  }
  return wanted !== ''
}
