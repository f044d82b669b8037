// Ballots as they are typed: what counts, what is refused and in which words, and that no line ever
// gives more votes than the rules allow.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotsOf, readBallot, votesPerPersonFor } from '../../../src/model/vote/typed-ballot'

const numbers = new Map([
  ['a', 'P3'],
  ['b', 'P7'],
  ['c', 'P12'],
])
const rules = { votesPerPerson: 4, maxPerItem: 2, hasConcerns: true }

test.each([
  ['3 7 7 12', { a: 1, b: 2, c: 1 }, {}],
  ['p3, P12', { a: 1, c: 1 }, {}],
  ['7;-3 –12', { b: 1 }, { a: 1, c: 1 }],
  ['0', {}, {}],
])('%s', (text, support, concern) => {
  expect(readBallot(text, numbers, rules)).toEqual({ ok: true, votes: { support, concern } })
})

test.each([
  ['3 4', { code: 'notToChoose' }],
  ['3 x', { code: 'notANumber' }],
  ['3 3 7 7 12', { code: 'tooMany', allowed: 4 }],
  ['3 3 3', { code: 'tooManyOnOne', allowed: 2 }],
  ['-3 -3', { code: 'concernTwice' }],
])('%s is refused', (text, problem) => {
  expect(readBallot(text, numbers, rules)).toEqual({ ok: false, problem })
})

test('a concern that nobody asked for is refused', () => {
  const without = { ...rules, hasConcerns: false }
  expect(readBallot('-3', numbers, without)).toMatchObject({ problem: { code: 'concernsOff' } })
})

test('a pain and an idea with the same number are told apart by their letters', () => {
  const both = new Map([...numbers, ['d', 'I7']])
  expect(readBallot('7', both, rules)).toMatchObject({ problem: { code: 'notToChoose' } })
  expect(readBallot('i7 p7', both, rules)).toMatchObject({ votes: { support: { b: 1, d: 1 } } })
})

test('whatever is typed, no ballot has more than the rules allow', () => {
  const word = fc.oneof(
    fc.integer({ min: -15, max: 15 }).map(String),
    fc.constantFrom('P3', 'p7', '-12', '—', 'seven', ''),
  )
  const line = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '))
  const anyRules = fc.record({
    votesPerPerson: fc.integer({ min: 1, max: 6 }),
    maxPerItem: fc.option(fc.integer({ min: 1, max: 3 })),
    hasConcerns: fc.boolean(),
  })
  fc.assert(
    fc.property(line, anyRules, (text, given) => {
      const read = readBallot(text, numbers, given)
      if (!read.ok) return
      const counts = Object.values(read.votes.support)
      const concerns = Object.values(read.votes.concern)
      const sum = counts.reduce((all, count) => all + count, 0)
      expect(sum).toBeLessThanOrEqual(given.votesPerPerson)
      expect(sum + concerns.length).toBe(dotsOf(text))
      expect(Math.max(0, ...counts)).toBeLessThanOrEqual(given.maxPerItem ?? sum)
      expect(concerns.every((count) => count === 1)).toBe(true)
      if (!given.hasConcerns) expect(concerns).toEqual([])
      for (const id of Object.keys({ ...read.votes.support, ...read.votes.concern })) {
        expect(numbers.has(id)).toBe(true)
      }
    }),
  )
})

test.each([
  [1, 3],
  [9, 3],
  [12, 4],
  [15, 5],
  [60, 5],
])('with %i to choose from everybody has %i votes', (count, votes) => {
  expect(votesPerPersonFor(count)).toBe(votes)
})
