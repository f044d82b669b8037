// What of the map is painted, and when moving the canvas is enough.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  frameAt,
  isCrisp,
  placeOf,
  reaches,
  type Sheet,
} from '../../../../src/features/map/canvas/sheet'
import { palettes } from '../../../../src/scene/palette-values'

const room = { width: 1000, height: 600 }
const sheet: Sheet = {
  content: { x: 0, y: 0, width: 9000, height: 5000 },
  items: [],
  palette: palettes.light,
  paint: () => {},
}
const strip: Sheet = { ...sheet, topAt: () => 500 }

function paintedAt(viewport: { x: number; y: number; zoom: number }, of = sheet, density = 1) {
  const frame = frameAt(of, viewport, room, density)
  return frame && { ...frame, sheet: of }
}

describe('a sheet of the map', () => {
  test('is sharp where it has just been painted, at any density of the screen', () => {
    const numbers = fc.record({
      x: fc.double({ min: -500, max: 8000, noNaN: true }),
      y: fc.double({ min: -300, max: 4000, noNaN: true }),
      zoom: fc.double({ min: 0.05, max: 3, noNaN: true }),
      density: fc.constantFrom(1, 1.25, 1.5, 2, 3),
    })
    fc.assert(
      fc.property(numbers, ({ density, ...viewport }) => {
        const painted = paintedAt(viewport, sheet, density)
        if (!painted) return
        expect(reaches(painted, viewport, room)).toBe(true)
        const { left, top, scale } = placeOf(painted, viewport, room)
        expect(scale).toBe(1)
        expect(Math.abs(left * density - Math.round(left * density))).toBeLessThan(0.02)
        expect(Math.abs(top * density - Math.round(top * density))).toBeLessThan(0.02)
      }),
    )
  })

  test('reaches for a short way in every direction, not for a long one', () => {
    const painted = paintedAt({ x: 3000, y: 2000, zoom: 1 })
    if (!painted) throw new Error('nothing was painted')
    expect(reaches(painted, { x: 3200, y: 1800, zoom: 1 }, room)).toBe(true)
    expect(reaches(painted, { x: 3400, y: 2000, zoom: 1 }, room)).toBe(false)
    expect(reaches(painted, { x: 3000, y: 2400, zoom: 1 }, room)).toBe(false)
  })

  test('of a map that is seen whole reaches wherever it is moved', () => {
    const painted = paintedAt({ x: -100, y: -100, zoom: 0.1 })
    if (!painted) throw new Error('nothing was painted')
    expect(reaches(painted, { x: -5000, y: 3000, zoom: 0.1 }, room)).toBe(true)
  })

  test('is not sharp between pixels, nor scaled; far too large words are painted anew', () => {
    const painted = paintedAt({ x: 3000, y: 2000, zoom: 1 })
    if (!painted) throw new Error('nothing was painted')
    expect(isCrisp(painted, { x: 3001, y: 2000, zoom: 1 }, room)).toBe(true)
    expect(isCrisp(painted, { x: 3000.5, y: 2000, zoom: 1 }, room)).toBe(false)
    expect(isCrisp(painted, { x: 3000, y: 2000, zoom: 1.1 }, room)).toBe(false)
    expect(reaches(painted, { x: 3100, y: 2100, zoom: 1.2 }, room)).toBe(true)
    expect(reaches(painted, { x: 3100, y: 2100, zoom: 1.8 }, room)).toBe(false)
  })

  test('that stands at the edge of the room is not painted anew when the map moves down', () => {
    const painted = paintedAt({ x: 3000, y: 2000, zoom: 1 }, strip)
    if (!painted) throw new Error('nothing was painted')
    expect(reaches(painted, { x: 3000, y: -4000, zoom: 1 }, room)).toBe(true)
    expect(placeOf(painted, { x: 3000, y: -4000, zoom: 1 }, room).top).toBe(500)
  })
})
