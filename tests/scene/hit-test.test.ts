// What a pointer finds on the map.
import { describe, expect, it } from 'vitest'
import { createHitTester } from '../../src/scene/hit-test'
import { layoutDocument } from '../../src/scene/layout/layouter'
import { measureText } from '../../src/scene/text/measure-text'
import { mapOf } from '../helpers/layout-maps'
import { generateDocument } from '../helpers/random-document'

const cards = [
  { step: 0, channel: 0 },
  { step: 2, channel: 1 },
]
const layout = layoutDocument(
  mapOf({ steps: 3, channels: 2 }, cards, [{ from: 0, to: 1, pains: 2 }]),
  measureText,
)
const tester = createHitTester(layout)
const route = layout.routes.get('tr_0' as never)
const corner = route?.points[2] ?? { x: 0, y: 0 }

describe('hit testing', () => {
  it('finds the card under a point, and nothing beside it', () => {
    const card = layout.cards.get('tp_1' as never) ?? { x: 0, y: 0 }
    expect(tester.cardAt({ x: card.x + 5, y: card.y + 5 })).toBe('tp_1')
    expect(tester.cardAt({ x: card.x - 5, y: card.y + 5 })).toBe(null)
  })

  it('finds the chip of a line', () => {
    const chip = route?.chip ?? { x: 0, y: 0 }
    expect(tester.chipAt({ x: chip.x + 3, y: chip.y + 3 })).toBe('tr_0')
    expect(tester.at({ x: chip.x + 3, y: chip.y + 3 }, 0)).toEqual({
      kind: 'transition',
      id: 'tr_0',
    })
  })

  it('finds a line within the tolerance and not further away', () => {
    const near = { x: corner.x - 10, y: corner.y - 40 }
    expect(tester.lineAt(near, 12)).toBe('tr_0')
    expect(tester.lineAt(near, 8)).toBe(null)
  })

  it('finds what lies in a box', () => {
    const all = tester.thingsIn({ x: 0, y: 0, width: layout.width, height: layout.height })
    expect(all).toEqual({ touchpoints: ['tp_0', 'tp_1'], transitions: ['tr_0'] })
    const left = tester.thingsIn({ x: 0, y: 0, width: 100, height: layout.height })
    expect(left).toEqual({ touchpoints: ['tp_0'], transitions: [] })
  })

  it('stays the same for the same layout', () => {
    expect(createHitTester(layout)).toBe(tester)
  })

  it('gives no more cards than the limit, and those nearest to the middle of the view', () => {
    const large = layoutDocument(generateDocument({ touchpoints: 300, seed: 2 }), measureText)
    const view = { x: 0, y: 0, width: large.width, height: large.height }
    const found = createHitTester(large).cardsIn(view, 50)
    expect(found).toHaveLength(50)
    const away = (box: { x: number; y: number; width: number; height: number }) =>
      Math.hypot(box.x + box.width / 2 - large.width / 2, box.y + box.height / 2 - large.height / 2)
    const furthest = Math.max(...found.map(away))
    const others = [...large.cards.values()].filter((card) => !found.includes(card))
    expect(Math.min(...others.map(away))).toBeGreaterThanOrEqual(furthest)
  })
})
