// What a sentence about a finding may ask of its language, and of whoever knows the map's words.

import { inPercent } from '../in-percent'

/** One record of a map, as a sentence names it: T3 Tests the sofa. */
export type Mention = { readonly kind: string; readonly id: string }

export type Say = {
  /** What a person calls the record. */
  readonly name: (mention: Mention) => string
  /** The same of several, joined as the language joins them. */
  readonly names: (mentions: readonly Mention[]) => string
  /** Words in quotes, joined; of many the first few and how many more there are. */
  readonly quoted: (words: readonly string[]) => string
  /** "1 touchpoint", "1,234 touchpoints". */
  readonly count: (count: number, one: string, other: string) => string
  readonly number: (value: number) => string
  readonly percent: (part: number) => string
}

/** How many names a sentence holds before it counts the others. */
const mostNamed = 4

/** The means of one language; `name` knows the records of the map. */
export function createSay(language: 'en' | 'nl', name: (mention: Mention) => string): Say {
  const rules = new Intl.PluralRules(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const number = (value: number) => value.toLocaleString(language)
  const more = { en: 'more', nl: 'andere' }[language]
  const join = (words: readonly string[]) => {
    const others = words.length - mostNamed
    if (others <= 1) return list.format(words)
    return list.format([...words.slice(0, mostNamed), `${number(others)} ${more}`])
  }
  return {
    name,
    names: (mentions) => join(mentions.map(name)),
    quoted: (words) => join(words.map((word) => `“${word.trim().replace(/\s+/g, ' ')}”`)),
    count: (count, one, other) => `${number(count)} ${rules.select(count) === 'one' ? one : other}`,
    number,
    percent: (part) => inPercent(part * 100),
  }
}
