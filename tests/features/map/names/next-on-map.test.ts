import { describe, expect, test } from 'vitest'
import {
  type FocusDirection,
  firstOnMap,
  lastOnMap,
  nextOnMap,
} from '../../../../src/features/map/names/next-on-map'
import type { JourneyDocument, RecordRef } from '../../../../src/model/document/journey-document'
import { layoutDocument } from '../../../../src/scene/layout/layouter'
import { measureText } from '../../../../src/scene/text/measure-text'
import { card, line } from '../../../helpers/shop-app'
import { createShopMap } from '../../../helpers/shop-map'

const document = createShopMap() as JourneyDocument
const layout = layoutDocument(document, measureText)
const go = (from: RecordRef, towards: FocusDirection) =>
  nextOnMap(document, layout, from, towards)?.id ?? null

describe('an arrow key on a card', () => {
  test('goes along the transitions, there and back', () => {
    expect(go(card('sofa'), 'right')).toBe('tests')
    expect(go(card('tests'), 'right')).toBe('pays at home')
    expect(go(card('pays at home'), 'left')).toBe('tests')
  })

  test('goes to the nearest later card where no transition leads', () => {
    expect(go(card('compares'), 'right')).toBe('tests')
  })

  test('goes up and down in the step', () => {
    expect(go(card('sofa'), 'down')).toBe('compares')
    expect(go(card('compares'), 'up')).toBe('sofa')
  })

  test('stays at the edges', () => {
    expect(go(card('sofa'), 'left')).toBeNull()
    expect(go(card('sofa'), 'up')).toBeNull()
    expect(go(card('pays at home'), 'right')).toBeNull()
  })
})

test('an arrow key on a transition goes to its ends and to its neighbours', () => {
  expect(go(line('x1'), 'left')).toBe('sofa')
  expect(go(line('x1'), 'right')).toBe('tests')
  expect(go(line('x2'), 'up')).toBe('x1')
  expect(go(line('x1'), 'up')).toBeNull()
})

test('the first and the last card are those of the first and the last step', () => {
  expect(firstOnMap(layout)).toEqual(card('sofa'))
  expect(lastOnMap(layout)).toEqual(card('pays at home'))
})
