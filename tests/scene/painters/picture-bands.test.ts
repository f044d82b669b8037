import { describe, expect, test } from 'vitest'
import { originInPicture } from '../../../src/scene/painters/ink-grid'
import { type PictureBand, pictureBands } from '../../../src/scene/painters/picture-bands'
import type { PicturePlan } from '../../../src/scene/picture'
import type { Primitive } from '../../../src/scene/scene'
import { planned } from '../../e2e/support/planned-picture'
import { generateDocument } from '../../helpers/random-document'

const bandsOf = (plan: PicturePlan, place = 0, count = 1) => [
  ...pictureBands(plan, { place, count }),
]

describe('the parts of a picture that are painted', () => {
  const document = generateDocument({ touchpoints: 60, seed: 7 })
  const { plan } = planned(document, { scale: 1 })

  test('bands follow one another from the first row to the last, the first one whole', () => {
    const bands = bandsOf(plan)
    let next = 0
    for (const { top, rows } of bands) {
      expect(top).toBe(next)
      next = top + rows
    }
    expect(next).toBe(plan.heightPx)
    expect(bands[0]?.stretches).toEqual([{ left: 0, width: plan.widthPx }])
  })

  test('two parts are the whole, and share the work', () => {
    const parts = [bandsOf(plan, 0, 2), bandsOf(plan, 1, 2)]
    const [above = [], below = []] = parts
    const last = above.at(-1)
    expect(below[0]).toMatchObject({
      top: (last?.top ?? 0) + (last?.rows ?? 0),
      stretches: [{ left: 0, width: plan.widthPx }],
    })
    const [first, second] = parts.map(areaOf)
    expect((first ?? 0) / (second ?? 1)).toBeGreaterThan(0.5)
    expect((first ?? 0) / (second ?? 1)).toBeLessThan(2)
  })

  test('every word, icon and upper and lower edge is in one; much of the map is in none', () => {
    const bands = bandsOf(plan)
    const { x, y } = originInPicture(plan)
    const missing: Primitive[] = []
    for (const { primitives } of plan.scene.items) {
      for (const primitive of primitives) {
        if (primitive.type === 'path') continue
        const ends = primitive.type === 'rect' ? [0, primitive.height] : [0]
        const isPainted = ends.every((end) =>
          isIn(bands, plan, x + primitive.x + 2, y + primitive.y + end - 1),
        )
        if (!isPainted) missing.push(primitive)
      }
    }
    expect(missing).toEqual([])
    expect(areaOf(bands)).toBeLessThan(0.7 * plan.widthPx * plan.heightPx)
  })

  test('each stretch knows the cards in it', () => {
    const { x, y } = originInPicture(plan)
    const bands = bandsOf(plan)
    const cards = plan.scene.items.filter(({ layer }) => layer === 'card')
    expect(cards.length).toBeGreaterThanOrEqual(60)
    for (const card of cards) {
      const middle = y + card.bounds.y + card.bounds.height / 2
      const band = bands.find(({ top, rows }) => top <= middle && middle < top + rows)
      expect(band?.items.some(({ item }) => item === card)).toBe(true)
      expect(x + card.bounds.x).toBeGreaterThan(0)
    }
  })
})

function areaOf(bands: readonly PictureBand[]): number {
  return bands.reduce(
    (sum, { rows, stretches }) =>
      sum + rows * stretches.reduce((wide, { width }) => wide + width, 0),
    0,
  )
}

/** What lies beyond the edges of the picture needs no paint. */
function isIn(bands: readonly PictureBand[], plan: PicturePlan, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= plan.widthPx || y >= plan.heightPx) return true
  const band = bands.find(({ top, rows }) => top <= y && y < top + rows)
  return band?.stretches.some(({ left, width }) => left <= x && x < left + width) ?? false
}
