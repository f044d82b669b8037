// The emotion strip is as high as it was drawn where there is room, and gives way where there is not.
import { describe, expect, test } from 'vitest'
import { stripHeightIn } from '../../../../src/features/map/camera/strip-room'
import { stripHeight } from '../../../../src/scene/strip-height'

const roomOf = (height: number) => ({ width: 1280, height })

describe('the emotion strip', () => {
  test('is whole at life size in a window of 720 pixels', () => {
    expect(stripHeightIn(roomOf(600), 1)).toBe(stripHeight)
  })

  test('is whole in any window in which the map is drawn small', () => {
    for (const height of [200, 380, 900]) {
      expect(stripHeightIn(roomOf(height), 0.2)).toBe(stripHeight)
    }
  })

  test('never takes more than a quarter of what is below the headers, nor is lower than a line', () => {
    for (const height of [150, 250, 380, 600, 900, 2000]) {
      for (const zoom of [0.3, 0.5, 1, 2, 3]) {
        const pixels = stripHeightIn(roomOf(height), zoom) * zoom
        expect(pixels).toBeLessThanOrEqual(Math.max(26, (height - 70) / 4))
        expect(pixels).toBeGreaterThan(13)
      }
    }
  })
})
