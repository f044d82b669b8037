import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginRound,
  keepNote,
  passOn,
  readRound,
  writeRound,
} from '../../../src/model/workshop/silent-round'

const turns = fc.array(fc.oneof(fc.string(), fc.constantFrom('Enter' as const, 'Next' as const)))

test('whatever is typed, kept and passed on, no note is lost or given to another person', () => {
  fc.assert(
    fc.property(turns, (done) => {
      let round = beginRound('What hurts?', 'pain')
      const expected: string[][] = [[]]
      let typed = ''
      const keep = () => {
        if (typed.trim() !== '') expected.at(-1)?.push(typed.trim())
        typed = ''
      }
      for (const turn of done) {
        if (turn === 'Enter') {
          round = keepNote(round)
          keep()
        } else if (turn === 'Next') {
          round = passOn(round)
          keep()
          expected.push([])
        } else {
          typed = turn
          round = { ...round, typed }
        }
        // What a crash leaves is what was there.
        expect(readRound(writeRound(round))).toEqual(round)
      }
      keep()
      expect(passOn(round).done).toEqual(expected.filter((notes) => notes.length > 0))
    }),
  )
})

test('a draft of something else is no round', () => {
  for (const draft of [
    '',
    '{',
    '7',
    '{"prompt":"a"}',
    '{"prompt":"","kind":"x","done":[],"notes":[]}',
  ]) {
    expect(readRound(draft)).toBeNull()
  }
})
