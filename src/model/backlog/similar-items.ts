// Backlog items whose title says about the same as some words: so that no work is noted twice.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'
import { foldedText } from '../queries/find-records'
import { inOrder } from '../queries/records-in-order'
import type { BacklogItem } from '../records/backlog-item'

/** The most alike first; items without a title are like nothing. */
export function similarItems(document: JourneyDocument, words: string): readonly BacklogItem[] {
  const wanted = wordsIn(words)
  return inOrder(document, 'backlogItems')
    .map((item) => ({ item, likeness: likeness(wanted, wordsOf(item)) }))
    .filter(({ likeness: found }) => found >= least)
    .sort((left, right) => right.likeness - left.likeness)
    .map(({ item }) => item)
}

/** Of all words of both together, so many are in both. */
const least = 0.6

const wordsOf = memoByIdentity(({ title }: BacklogItem) => wordsIn(title))

/** Words by their beginning, so that "returns" and "return" are one; the shortest ones say little. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = foldedText(text).split(/[^\p{L}\p{N}]+/u)
  const long = words.filter((word) => word.length > 2)
  return new Set((long.length > 0 ? long : words.filter(Boolean)).map((word) => word.slice(0, 6)))
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}
