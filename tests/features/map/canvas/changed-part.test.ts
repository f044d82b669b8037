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
    const { items } = before
    expect(changedPart(before, sheetOf(items, { isOnePiece: true }))).toBe('all')
    const wider = { ...content, width: 1200 }
    expect(changedPart(before, sheetOf([second], { content: wider }))).toBe('all')
  })

  test('covers whole pixels, and all of what changed', () => {
    const painted = { box: content, zoom: 0.37, density: 1.5, sheet: sheetOf([]) }
    const scale = painted.zoom * painted.density
    const found = pixelsOf(painted, second.bounds)
    if (!found) throw new Error('Nothing of it is seen')
    const { left, top, width, height, shown } = found
    for (const pixels of [left, top, width, height]) expect(Number.isInteger(pixels)).toBe(true)
    expect(left / scale).toBeLessThanOrEqual(second.bounds.x)
    expect((left + width) / scale).toBeGreaterThanOrEqual(second.bounds.x + 100)
    expect((top + height) / scale).toBeGreaterThanOrEqual(second.bounds.y + 50)
    expect(shown.x).toBeCloseTo(left / scale)
    expect(shown.height).toBeCloseTo(height / scale)
  })

  test('is of the canvas no more than there is', () => {
    const painted = { box: { x: 50, y: 100, width: 600, height: 300 }, zoom: 1, density: 1 }
    const all = { left: 0, top: 0, width: 600, height: 300 }
    expect(pixelsOf(painted, content)).toMatchObject(all)
    const corner = { x: 640, y: 390, width: 500, height: 500 }
    expect(pixelsOf(painted, corner)).toMatchObject({ left: 589, top: 289, width: 11, height: 11 })
    expect(pixelsOf(painted, { x: 700, y: 0, width: 90, height: 90 })).toBeNull()
  })
})
