import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardFacts, Heat } from '../../src/scene/card-facts'
import { CardItem } from '../../src/scene/card-item'
import { type Box, doBoxesOverlap } from '../../src/scene/geometry'
import type { Primitive } from '../../src/scene/scene'
import { measureText } from '../../src/scene/text/measure-text'
import { id, texts } from './small-map'

const box: Box = { x: 100, y: 200, width: 222, height: 104 }
const count = fc.integer({ min: 0, max: 12 })
const facts: fc.Arbitrary<CardFacts> = fc.record({
  id: fc.constant(id<CardFacts['id']>('tp_1')),
  number: fc.integer({ min: 1, max: 20_000 }),
  title: fc.oneof(fc.lorem({ maxCount: 20 }), fc.string({ unit: 'grapheme', maxLength: 80 })),
  language: fc.constantFrom('en', 'nl', 'ja'),
  channelColor: fc.constant('channel-teal' as const),
  channelIcon: fc.constant('store' as const),
  team: fc.lorem({ maxCount: 3 }),
  systems: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 4 })),
  emotion: fc.constantFrom(null, -2, -1, 0, 1, 2),
  differing: fc.integer({ min: 0, max: 3 }),
  isMomentOfTruth: fc.boolean(),
  painCount: count,
  ideaCount: count,
  brightCount: count,
  quoteCount: count,
  heat: fc.constantFrom<Heat>(0, 1, 2, 3),
})

describe.each(['near', 'middle', 'far'] as const)('a card at %s distance', (distance) => {
  it('lets no words and no icons overlap or leave the card', () => {
    fc.assert(
      fc.property(facts, (shown) => {
        const { primitives } = new CardItem(shown, box, distance, texts)
        const marks = primitives.flatMap(inkOf)
        for (const [place, mark] of marks.entries()) {
          expect(isInside(mark.box), `${mark.name} leaves the card`).toBe(true)
          for (const other of marks.slice(place + 1)) {
            const pair = `${mark.name} lies on ${other.name}`
            expect(doBoxesOverlap(mark.box, other.box), pair).toBe(false)
          }
        }
      }),
    )
  })

  it('says its number', () => {
    fc.assert(
      fc.property(facts, (shown) => {
        const { primitives } = new CardItem(shown, box, distance, texts)
        const words = primitives.flatMap((part) => (part.type === 'text' ? [part.text] : []))
        expect(words).toContain(`T${shown.number}`)
      }),
    )
  })
})

type Ink = { readonly name: string; readonly box: Box }

/** Where letters and icons put ink: from the height of capitals to the baseline. */
function inkOf(part: Primitive): Ink[] {
  if (part.type === 'icon') {
    const edge = part.size * 0.08
    const size = part.size - 2 * edge
    return [
      { name: part.name, box: { x: part.x + edge, y: part.y + edge, width: size, height: size } },
    ]
  }
  if (part.type !== 'text') return []
  const width = measureText(part.text, part)
  const shift = part.anchor === 'end' ? width : part.anchor === 'middle' ? width / 2 : 0
  const height = part.size * 0.73
  return [{ name: part.text, box: { x: part.x - shift, y: part.y - height, width, height } }]
}

function isInside(inner: Box): boolean {
  return (
    inner.x >= box.x &&
    inner.y >= box.y &&
    inner.x + inner.width <= box.x + box.width + 1e-6 &&
    inner.y + inner.height <= box.y + box.height
  )
}
