import { expect, test } from 'vitest'
import { partOfRows } from '../../../src/scene/slides/part-of-rows'

test('a table over several slides: every row once, in order, and no slide with much less than another', () => {
  for (let rows = 1; rows <= 60; rows += 1) {
    const parts = Math.ceil(rows / 9)
    const slides = Array.from({ length: parts }, (_, place) => partOfRows(rows, place + 1, parts))
    const places = slides.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, place) => first + place),
    )
    expect(places).toEqual(Array.from({ length: rows }, (_, place) => place))
    const counts = slides.map(({ count }) => count)
    expect(Math.max(...counts)).toBeLessThanOrEqual(9)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  }
})
