import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { cardName, lineName, signed } from '../../src/parts/thing-names'
import { createTexts } from '../../src/text/texts'
import { createShopMap, id } from '../helpers/shop-map'

const english = createTexts('en')
const dutch = createTexts('nl')

function nameOfCard(change: (map: ReturnType<typeof createShopMap>) => void, texts = english) {
  const map = createShopMap()
  change(map)
  const document = map as JourneyDocument
  const touchpoint = document.touchpoints[id<'touchpoint'>('tests')]
  return touchpoint ? cardName(document, touchpoint, id<'persona'>('mia'), texts) : null
}

describe('the name of a card', () => {
  test('says number, title, step and channel', () => {
    expect(nameOfCard(() => {})).toBe('Touchpoint T3: tests, step tries, channel store')
  })

  test('says all that its marks say', () => {
    const name = nameOfCard((map) => {
      const card = map.touchpoints[id<'touchpoint'>('tests')]
      const pain = map.painPoints[id<'painPoint'>('p1')]
      if (!card || !pain) return
      card.emotions = { [id<'persona'>('mia')]: -1 }
      card.isMomentOfTruth = true
      card.alsoChannelIds = [id<'channel'>('phone')]
      card.untilStepId = id<'step'>('pays')
      pain.on = { kind: 'touchpoint', id: card.id }
    })
    expect(name).toBe(
      'Touchpoint T3: tests, step tries, channel store, lasts until pays, also in phone, ' +
        'emotion −1, moment of truth, 1 pain point',
    )
  })

  test('says that a title or a channel is missing', () => {
    const name = nameOfCard((map) => {
      const card = map.touchpoints[id<'touchpoint'>('tests')]
      if (card) Object.assign(card, { title: '  ', channelId: null })
    })
    expect(name).toBe('Touchpoint T3: Untitled touchpoint, step tries, channel Channel not known')
  })

  test('is Dutch in Dutch', () => {
    expect(nameOfCard(() => {}, dutch)).toBe('Contactmoment T3: tests, stap tries, kanaal store')
  })
})

test('the name of a line says its ends, the switch of channel and what it carries', () => {
  const document = createShopMap() as JourneyDocument
  const transition = document.transitions[id<'transition'>('x2')]
  expect(transition && lineName(document, transition, english)).toBe(
    'Transition from tests to pays at home, channel switch, context unknown, 1 pain point',
  )
})

test('emotions have a sign that is read out', () => {
  expect([-2, 0, 2].map(signed)).toEqual(['−2', '0', '+2'])
})
