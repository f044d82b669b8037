import { expect, test } from 'vitest'
import type { TouchpointId } from '../../src/model/records/touchpoint'
import { dimmedItem, dimPalette } from '../../src/scene/dim-items'
import { ItemDrawnWhenSeen } from '../../src/scene/item-drawn-when-seen'
import { palettes } from '../../src/scene/palette-values'
import type { Primitive } from '../../src/scene/scene'
import { contrast } from '../helpers/contrast'

test('a dimmed item is the same one each time, and is drawn no earlier than the item', () => {
  let drawings = 0
  class Item extends ItemDrawnWhenSeen {
    readonly layer = 'card'
    readonly ref = { kind: 'touchpoint', id: 'a' as TouchpointId } as const
    readonly bounds = { x: 1, y: 2, width: 3, height: 4 }

    protected draw(): Primitive[] {
      drawings += 1
      return [{ type: 'rect', ...this.bounds, fill: 'card' }]
    }
  }
  const item = new Item()
  const dimmed = dimmedItem(item)
  expect(dimmedItem(item)).toBe(dimmed)
  expect(drawings).toBe(0)
  expect(dimmed.primitives).toBe(item.primitives)
  expect(drawings).toBe(1)
  expect(dimmed).toMatchObject({ key: item.key, bounds: item.bounds, isDim: true })
})

test.each(Object.entries(palettes))('words are dim but there in %s', (_name, palette) => {
  const dim = dimPalette(palette)
  expect(dim.canvas).toBe(palette.canvas)
  expect(contrast(dim.ink, dim.card)).toBeGreaterThan(1.2)
  expect(contrast(dim.ink, dim.card)).toBeLessThan(3)
  expect(contrast(dim['line-lost'], palette.canvas)).toBeLessThan(3)
})
