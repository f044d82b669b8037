// One word a thing: words that the glossary does not know for a thing are in no text of that language.
import { expect, test } from 'vitest'
import { dutch } from '../../src/text/dutch'
import { english } from '../../src/text/english'

/** All texts of a language, but for the words by which the palette finds things. */
function textsOf(catalogue: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key]) => !/words$/i.test(key))
    .map(([key, text]) => `${key}: ${String(text)}`)
}

test.each([
  ['a path is a "route"', /\b(pad|paden|paadje)\b/i],
  ['a stop is a "halte"', /\b(tussenstop|tussenstops)\b/i],
  ['a touchpoint is a "contactmoment"', /\b(touchpoint|touchpoints|raakpunt|raakpunten)\b/i],
  ['a transition is an "overgang"', /\b(transitie|transities)\b/i],
  ['a hot spot is a "knelpunt"', /\b(hotspot|hotspots|hot spot)\b/i],
])('in Dutch %s', (_, wrong) => {
  const found = textsOf(dutch).filter((text) =>
    wrong.test(text.replace(/^[^:]*: /, '').replace(/\$\{[^}]*\}/g, '')),
  )
  expect(found).toEqual([])
})

test('no text speaks of nodes and edges', () => {
  const found = [...textsOf(english), ...textsOf(dutch)].filter((text) =>
    /\b(node|nodes|edge|edges)\b/i.test(text.replace(/^[^:]*: /, '')),
  )
  expect(found).toEqual([])
})
