// Finds notes that say nearly the same: two of them would share the votes for one thing.
import { foldedText } from '../queries/find-records'

type Note = { readonly id: string; readonly text: string }

/**
 * Groups of two and more notes, each with those that are alike to its first. Every note is in one
 * group at most; the order is the given one.
 */
export function alikeNotes<Kind extends Note>(
  notes: readonly Kind[],
): readonly (readonly Kind[])[] {
  const described = notes.map((note) => ({ note, words: wordsOf(note.text) }))
  const taken = new Set<string>()
  const groups: Kind[][] = []
  for (const [place, first] of described.entries()) {
    if (taken.has(first.note.id) || first.words.size === 0) continue
    const others = described
      .slice(place + 1)
      .filter(({ note, words }) => !taken.has(note.id) && areAlike(first.words, words))
    if (others.length === 0) continue
    const group = [first.note, ...others.map(({ note }) => note)]
    for (const { id } of group) taken.add(id)
    groups.push(group)
  }
  return groups
}

/** Of the words of both together, so many must be in both, counted twice. */
const leastShare = 0.7

function areAlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = [...left].filter((word) => right.has(word)).length
  return (2 * shared) / (left.size + right.size) >= leastShare
}

/** Without accents, case, signs and the endings in which words of both languages differ. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => word.length > 2)
  // "No TV" has no long word, and is one all the same.
  return new Set(
    (telling.length > 0 ? telling : words).map((word) => word.replace(/(?:e?s|en)$/u, '')),
  )
}
