// What an entry of the history is called: what was done, and to what.
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import { nameOf } from '../model/queries/name-of'
import type { TextKey } from '../text/catalogue'
import { type TextRef, textRef } from '../text/texts'

/** Verbs that have texts for one thing with a name, for cards, for lines and for anything. */
export type LabelVerb = keyof typeof textsOf

/**
 * "Delete “Tests the sofa”", "Delete 3 touchpoints", "Delete 2 transitions", "Delete 4 things":
 * from a document in which the things exist.
 */
export function namedLabel(
  verb: LabelVerb,
  document: JourneyDocument,
  refs: readonly RecordRef[],
): TextRef {
  const { one, cards, lines, things } = textsOf[verb]
  const [only] = refs
  const count = refs.length
  const name = only && count === 1 ? shortName(nameOf(document, only)) : ''
  if (name !== '') return textRef(one, { name })
  if (refs.every(({ kind }) => kind === 'touchpoint')) return textRef(cards, { count })
  if (refs.every(({ kind }) => kind === 'transition')) return textRef(lines, { count })
  return textRef(things, { count })
}

/** A name on one line, cut where it is long: a line of text has no room for a whole quote. */
export function shortName(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim()
  // A line between two cards without words.
  if (words === '→') return ''
  const signs = Array.from(words)
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : words
}

const textsOf = {
  cut: {
    one: 'history.cutOne',
    cards: 'history.cutCards',
    lines: 'history.cutCards',
    things: 'history.cutCards',
  },
  delete: {
    one: 'history.deleteOne',
    cards: 'history.deleteCards',
    lines: 'history.deleteLines',
    things: 'history.deleteThings',
  },
  duplicate: {
    one: 'history.duplicateOne',
    cards: 'history.duplicateCards',
    lines: 'history.duplicateCards',
    things: 'history.duplicateCards',
  },
  move: {
    one: 'history.moveOne',
    cards: 'history.moveCards',
    lines: 'history.moveThings',
    things: 'history.moveThings',
  },
} as const satisfies Record<string, Record<'one' | 'cards' | 'lines' | 'things', TextKey>>

const longestName = 60
