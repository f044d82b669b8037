import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JourneyMap } from '../../../src/model/records/journey-map'
import {
  addMinutes,
  clockFace,
  momentBetween,
  msLeft,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
} from '../../../src/model/workshop/clock'

const of = { mapId: 'jm_1' as JourneyMap['id'], itemId: null }
const minute = 60_000
const start = 1_000_000

describe('a clock', () => {
  test('counts down from its minutes, and over time below 0', () => {
    const clock = startClock({ ...of, minutes: 10 }, start)
    expect(msLeft(clock, start)).toBe(10 * minute)
    expect(msLeft(clock, start + 4 * minute)).toBe(6 * minute)
    expect(msLeft(clock, start + 11 * minute)).toBe(-minute)
  })

  test('does not lose time while it is paused, however long', () => {
    fc.assert(
      fc.property(
        fc.nat(120),
        fc.array(fc.record({ runsMs: fc.nat(9 * minute), restsMs: fc.nat(9 * minute) })),
        (minutes, turns) => {
          let nowMs = start
          let clock = startClock({ ...of, minutes }, nowMs)
          let ranMs = 0
          for (const { runsMs, restsMs } of turns) {
            nowMs += runsMs
            ranMs += runsMs
            clock = pauseClock(clock, nowMs)
            nowMs += restsMs
            clock = resumeClock(clock, nowMs)
          }
          expect(msLeft(clock, nowMs)).toBe(minutes * minute - ranMs)
        },
      ),
    )
  })

  test('gets minutes while it runs and while it is paused', () => {
    const clock = startClock({ ...of, minutes: 5 }, start)
    const running = addMinutes(clock, 1, start + minute)
    expect(msLeft(running, start + minute)).toBe(5 * minute)
    expect(running.plannedMs).toBe(6 * minute)
    const paused = addMinutes(pauseClock(clock, start + minute), 1, start + 3 * minute)
    expect(msLeft(paused, start + 9 * minute)).toBe(5 * minute)
    expect(paused.endsAtMs).toBeNull()
  })

  test('over time, the minutes count from now on', () => {
    const clock = addMinutes(startClock({ ...of, minutes: 1 }, start), 1, start + 4 * minute)
    expect(msLeft(clock, start + 4 * minute)).toBe(minute)
  })

  test('is read back as it was kept, and anything else is no clock', () => {
    const clock = startClock({ ...of, minutes: 5 }, start)
    const round = startClock({ ...of, minutes: 5, prompt: 'Alone', within: clock }, start)
    for (const one of [clock, pauseClock(clock, start), round]) {
      expect(readClock(JSON.parse(JSON.stringify(one)))).toEqual(one)
    }
    for (const spoilt of [
      null,
      7,
      [],
      {},
      { ...clock, endsAtMs: 'soon' },
      { ...clock, mapId: 1 },
    ]) {
      expect(readClock(spoilt)).toBeNull()
    }
  })
})

test('the face says minutes and seconds, and a plus for over time', () => {
  const faces = [725_000, 724_001, 75 * minute, 1, 0, -999, -1000, -63_000].map(clockFace)
  expect(faces).toEqual(['12:05', '12:05', '75:00', '0:01', '0:00', '0:00', '+0:01', '+1:03'])
})

test('what is told comes once, the latest when several passed', () => {
  expect(momentBetween(6 * minute, 5 * minute)).toBe('fiveMinutes')
  expect(momentBetween(5 * minute, 4 * minute)).toBeNull()
  expect(momentBetween(minute + 1, minute - 1)).toBe('oneMinute')
  expect(momentBetween(10, -10)).toBe('timeUp')
  expect(momentBetween(9 * minute, -10)).toBe('timeUp')
  expect(momentBetween(-1, -minute)).toBeNull()
})
