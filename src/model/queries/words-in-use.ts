// Short words that a map uses already in a list of one kind, such as tags: to be offered again.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../document/journey-document'

/** A field that holds a list of short words. */
export type WordsField = 'tags' | 'asksFor'

/** Each word once, the most used first, equally used ones by the alphabet. */
export function wordsInUse(document: JourneyDocument, field: WordsField): readonly string[] {
  return wordsOf[field](document)
}

const wordsOf: Readonly<Record<WordsField, (document: JourneyDocument) => readonly string[]>> = {
  tags: memoByIdentity(({ touchpoints, backlogItems }) =>
    counted([
      ...Object.values(touchpoints).map(({ tags }) => tags),
      ...Object.values(backlogItems).map(({ tags }) => tags),
    ]),
  ),
  asksFor: memoByIdentity(({ touchpoints }) =>
    counted(Object.values(touchpoints).map(({ asksFor }) => asksFor)),
  ),
}

function counted(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([left, times], [right, otherTimes]) => otherTimes - times || compare(left, right))
    .map(([word]) => word)
}

/** By code units: the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : 1
}
