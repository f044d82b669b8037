// How high a lane must be.
import { expect, test } from 'vitest'
import { laneHeight } from '../../../src/scene/experience/lane-height'

const short = { text: 'Short', hasNote: false }
const long = {
  text: 'The advisor had never heard of the list that I had made online',
  hasNote: true,
}

test('a lane is as high as its fullest column, and never nothing', () => {
  const high = laneHeight([{ width: 178, entries: [long, long] }])
  expect(laneHeight([])).toBeGreaterThan(0)
  expect(high).toBeGreaterThan(laneHeight([{ width: 178, entries: [short, short] }]))
  expect(
    laneHeight([
      { width: 178, entries: [short] },
      { width: 178, entries: [long, long] },
    ]),
  ).toBe(high)
})

test('words in a wider column take fewer lines', () => {
  const of = (width: number) => laneHeight([{ width, entries: [long, long] }])
  expect(of(500)).toBeLessThan(of(178))
})
