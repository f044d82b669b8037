import { describe, expect, test } from 'vitest'
import {
  chooseMounted,
  mostMounted,
  nextMounted,
} from '../../../../src/features/map/cards/choose-mounted'
import { doBoxesOverlap } from '../../../../src/scene/geometry'
import { layoutDocument } from '../../../../src/scene/layout/layouter'
import { measureText } from '../../../../src/scene/text/measure-text'
import { generateDocument } from '../../../helpers/random-document'

const layout = layoutDocument(generateDocument({ touchpoints: 400, seed: 4 }), measureText)
const everything = { x: 0, y: 0, width: layout.width, height: layout.height }
const ids = [...layout.cards.keys()]

describe('the cards that are elements of the page', () => {
  test('are those in view', () => {
    const view = { x: 500, y: 200, width: 1200, height: 700 }
    const inView = [...layout.cards.values()].filter((card) => doBoxesOverlap(card, view))
    const chosen = chooseMounted(layout, view, 'near', [])
    expect(new Set(chosen)).toEqual(new Set(inView.map(({ id }) => id)))
  })

  test('are never more than the limit', () => {
    expect(chooseMounted(layout, everything, 'middle', [])).toHaveLength(mostMounted)
    expect(chooseMounted(layout, everything, 'middle', ids)).toHaveLength(mostMounted)
  })

  test('are from far only those that must be there', () => {
    const kept = ids.slice(0, 3)
    expect(chooseMounted(layout, everything, 'far', kept)).toEqual(kept)
  })

  test('include what must be there though it is out of view', () => {
    const [first] = ids
    const view = { x: layout.width - 100, y: layout.height - 100, width: 50, height: 50 }
    expect(chooseMounted(layout, view, 'near', first ? [first] : [])).toContain(first)
  })

  test('come in parts, and those that go, go at once', () => {
    const before = new Set(ids.slice(0, 10))
    const wanted = ids.slice(5, 100)
    const first = nextMounted(before, wanted, 40)
    expect([...first].filter((id) => before.has(id))).toHaveLength(5)
    expect(first.size).toBe(45)
    const second = nextMounted(first, wanted, 100)
    expect([...second]).toEqual(wanted)
    expect(nextMounted(second, wanted, 40)).toBe(second)
  })
})
