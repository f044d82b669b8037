import { describe, expect, it } from 'vitest'
import { iconPaths } from '../../../src/scene/icon-paths.generated'
import { isIconName } from '../../../src/scene/icons'
import { outlineOf, readPath } from '../../../src/scene/slides/icon-outline'

describe('readPath', () => {
  it('follows lines, absolute and relative ones, and closes', () => {
    expect(readPath('M1 2l3 4 5 6H20v-2Z')).toEqual([
      { kind: 'move', x: 1, y: 2 },
      { kind: 'line', x: 4, y: 6 },
      { kind: 'line', x: 9, y: 12 },
      { kind: 'line', x: 20, y: 12 },
      { kind: 'line', x: 20, y: 10 },
      { kind: 'close' },
    ])
  })

  it('bends half a circle in two curves through its highest point', () => {
    const [, first, second] = readPath('M2 12A10 10 0 0 1 22 12')
    expect(first).toMatchObject({ kind: 'curve' })
    expect(first && 'x' in first && [first.x, first.y]).toEqual([
      expect.closeTo(12, 6),
      expect.closeTo(2, 6),
    ])
    expect(second).toMatchObject({ kind: 'curve', x: 22, y: 12 })
  })

  it('reads the flags of an arc that stand without a space', () => {
    const ends = readPath('M17 10a5 5 0 00-3 1').slice(1)
    expect(ends.at(-1)).toMatchObject({ x: 14, y: 11 })
  })
})

it('keeps every icon on its square', () => {
  for (const name of Object.keys(iconPaths).filter(isIconName)) {
    for (const stretch of outlineOf(name)) {
      if (stretch.kind === 'close') continue
      for (const value of [stretch.x, stretch.y]) {
        expect(value, name).toBeGreaterThanOrEqual(0)
        expect(value, name).toBeLessThanOrEqual(24)
      }
    }
  }
})
