// Which part of the picture an edit changes.
import { describe, expect, test } from 'vitest'
import { changedPart, pixelsOf } from '../../../../src/features/map/canvas/changed-part'
import type { Sheet } from '../../../../src/features/map/canvas/sheet'
import { palettes } from '../../../../src/scene/palette-values'
import type { SceneItem } from '../../../../src/scene/scene'

const content = { x: 0, y: 0, width: 1000, height: 600 }
const sheetOf = (items: readonly SceneItem[], more: Partial<Sheet> = {}): Sheet => ({
  content,
  items,
  palette: palettes.light,
  paint: () => {},
  ...more,
})

function itemAt(x: number, y: number): SceneItem {
  const bounds = { x, y, width: 100, height: 50 }
  return { key: `${x} ${y}`, layer: 'card', ref: null, bounds, primitives: [] }
}

describe('the changed part of a sheet', () => {
  const [first, second, third] = [itemAt(0, 0), itemAt(300, 100), itemAt(700, 400)]

  test('is nothing for the same items', () => {
    const items = [first, second]
    expect(changedPart(sheetOf(items), sheetOf(items))).toBe('none')
  })

  test('is where an item was and where it is now', () => {
    const moved = itemAt(320, 120)
    const before = sheetOf([first, second, third])
    expect(changedPart(before, sheetOf([first, moved, third]))).toEqual({
      x: 300,
      y: 100,
      width: 120,
      height: 70,
    })
    expect(changedPart(before, sheetOf([first, third]))).toEqual(second.bounds)
  })

  test('is all in other colours, on a map of another size, and where nothing can be left out', () => {
    const before = sheetOf([first])
    expect(changedPart(before, sheetOf([first], { palette: palettes.dark }))).toBe('all')
    expect(changedPart(before, sheetOf([second], { isOnePiece: true }))).toBe('all')
    const wider = { ...content, width: 1200 }
    expect(changedPart(before, sheetOf([second], { content: wider }))).toBe('all')
  })

  test('covers whole pixels, and all of what changed', () => {
    const painted = { box: content, zoom: 0.37, density: 1.5, sheet: sheetOf([]) }
    const scale = painted.zoom * painted.density
    const { left, top, width, height, shown } = pixelsOf(painted, second.bounds)
    for (const pixels of [left, top, width, height]) expect(Number.isInteger(pixels)).toBe(true)
    expect(left / scale).toBeLessThanOrEqual(second.bounds.x)
    expect((left + width) / scale).toBeGreaterThanOrEqual(second.bounds.x + 100)
    expect((top + height) / scale).toBeGreaterThanOrEqual(second.bounds.y + 50)
    expect(shown.x).toBeCloseTo(left / scale)
    expect(shown.height).toBeCloseTo(height / scale)
  })
})
