// Heights of the Experience view: what is read off the plot is what was drawn on it.
import { describe, expect, test } from 'vitest'
import {
  emotionAtY,
  emotionScale,
  emotionValues,
  yOfEmotion,
} from '../../../src/scene/experience/emotion-scale'

describe.each([264, 453, 620])('a scale %i high', (height) => {
  const scale = emotionScale(height)

  test('reads back every value, and that nothing is said', () => {
    for (const value of [...emotionValues, null]) {
      expect(emotionAtY(scale, yOfEmotion(scale, value))).toBe(value)
    }
  })

  test('has better feelings higher, and all of them apart by a target', () => {
    const heights = [...emotionValues, null].map((value) => yOfEmotion(scale, value))
    for (const [place, y] of heights.entries()) {
      const below = heights[place + 1]
      if (below !== undefined) expect(below - y).toBeGreaterThanOrEqual(24)
    }
  })

  test('snaps to the nearest value, and ends at the best', () => {
    expect(emotionAtY(scale, yOfEmotion(scale, 1) + 5)).toBe(1)
    expect(emotionAtY(scale, -500)).toBe(2)
    expect(emotionAtY(scale, height + 500)).toBeNull()
  })
})
