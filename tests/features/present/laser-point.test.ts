import { expect, test } from 'vitest'
import { pointOnSlide } from '../../../src/features/present/laser-point'

const slide = { left: 100, top: 50, width: 800, height: 450 }

test('a point is told as shares of the slide, whatever its size', () => {
  expect(pointOnSlide(slide, 100, 50)).toEqual({ x: 0, y: 0 })
  expect(pointOnSlide(slide, 500, 275)).toEqual({ x: 0.5, y: 0.5 })
  expect(pointOnSlide(slide, 900, 500)).toEqual({ x: 1, y: 1 })
})

test('beside the slide nothing is pointed at', () => {
  expect(pointOnSlide(slide, 99, 275)).toBeNull()
  expect(pointOnSlide(slide, 500, 501)).toBeNull()
})
