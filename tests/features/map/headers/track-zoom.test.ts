// When headers are laid out for another zoom, and when they are only stretched.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTrackZoom } from '../../../../src/features/map/headers/track-zoom'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a little more zoom stretches; much more, or rest, lays out', () => {
  let laidOutTimes = 0
  const zoom = createTrackZoom(() => {
    laidOutTimes += 1
  })
  expect(zoom.at(1)).toEqual({ laidOut: 1, stretch: 1 })
  expect(zoom.at(1.05)).toEqual({ laidOut: 1, stretch: 1.05 })
  expect(zoom.at(1.2)).toEqual({ laidOut: 1.2, stretch: 1 })
  expect(zoom.at(1.25).stretch).toBeGreaterThan(1)
  vi.runAllTimers()
  expect(laidOutTimes).toBe(1)
  expect(zoom.at(1.25)).toEqual({ laidOut: 1.25, stretch: 1 })
  zoom.at(1.3)
  zoom.stop()
  vi.runAllTimers()
  expect(laidOutTimes).toBe(1)
})
