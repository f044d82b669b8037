// Days and moments read the same wherever they stand, in the order of the language.
import { describe, expect, test } from 'vitest'
import { dayAndClockOf, dayOf, dayOfMoment } from '../../src/text/times'

const noon = Date.parse('2026-11-22T12:00:00Z')

describe('a day in words', () => {
  test.each([
    ['en', '22 November 2026', '22 Nov 2026'],
    ['nl', '22 november 2026', '22 nov 2026'],
  ] as const)('in %s has the day before the month', (language, long, medium) => {
    expect(dayOfMoment(noon, language)).toBe(long)
    expect(dayOfMoment(noon, language, { dateStyle: 'medium' })).toBe(medium)
    expect(dayOf('2026-11-22', language)).toBe(medium)
    expect(dayAndClockOf(noon, language)).toContain(medium)
  })

  test('is that of the place that is asked for', () => {
    const late = Date.parse('2026-11-22T23:30:00Z')
    expect(dayOfMoment(late, 'en', { timeZone: 'UTC' })).toBe('22 November 2026')
    expect(dayOfMoment(late, 'en', { timeZone: 'Asia/Tokyo' })).toBe('23 November 2026')
  })

  test('what is no moment has no words', () => {
    expect(dayOfMoment(Number.NaN, 'en')).toBe('')
  })
})
