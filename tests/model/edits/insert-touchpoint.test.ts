// Putting a card into a line, and leading a line elsewhere.
import { describe, expect, test } from 'vitest'
import { findRecord } from '../../../src/model/edits/edit'
import { insertTouchpoint } from '../../../src/model/edits/insert-touchpoint'
import { reconnectTransition } from '../../../src/model/edits/reconnect-transition'
import { cellsInWords, createShopMap, id, linesInWords } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

const x2 = id<'transition'>('x2')

describe('inserting a card', () => {
  test('leaves the annotations on the second half, which keeps its number', () => {
    const map = createShopMap()
    insertTouchpoint(map, { transitionId: x2, title: 'asks' }, createTestEnv())
    expect(linesInWords(map)).toEqual(['sofa→tests', 'asks→pays at home', 'tests→asks'])
    expect(findRecord(map, 'painPoint', 'p1')?.on.id).toBe('x2')
  })

  test('says about leaving the first card what the whole line said', () => {
    const map = createShopMap()
    const line = findRecord(map, 'transition', 'x2')
    Object.assign(line ?? {}, { condition: 'too far', share: 60, volume: 900 })
    const made = insertTouchpoint(map, { transitionId: x2, title: 'asks' }, createTestEnv())
    const first = findRecord(map, 'transition', made?.transitionId)
    expect(first).toMatchObject({ condition: 'too far', share: 60, volume: 900 })
    expect(line).toMatchObject({ condition: '', share: null, volume: 900 })
  })

  test('puts a new one above the second card when both are in one cell', () => {
    const map = createShopMap()
    const args = { transitionId: x2, title: 'asks', channelId: id<'channel'>('web') }
    insertTouchpoint(map, args, createTestEnv())
    expect(cellsInWords(map)).toContain('pays/web: asks, pays at home')
  })

  test('takes a card that is there, and paths along the line stop at it', () => {
    const map = createShopMap()
    const touchpointId = id<'touchpoint'>('compares')
    const made = insertTouchpoint(map, { transitionId: x2, touchpointId }, createTestEnv())
    expect(cellsInWords(map)).toContain('looks/web: sofa, compares')
    expect(findRecord(map, 'path', 'main')?.stops.slice(1)).toEqual([
      { touchpointId: 'tests', viaTransitionId: 'x1' },
      { touchpointId: 'compares', viaTransitionId: made?.transitionId },
      { touchpointId: 'pays at home', viaTransitionId: 'x2' },
    ])
  })

  test('does nothing with a card that is an end of the line', () => {
    const map = createShopMap()
    const args = { transitionId: x2, touchpointId: id<'touchpoint'>('tests') }
    expect(insertTouchpoint(map, args, createTestEnv())).toBeNull()
    expect(linesInWords(map)).toHaveLength(2)
  })
})

test('a line that leads elsewhere keeps what was said on it; a path forgets it', () => {
  const map = createShopMap()
  reconnectTransition(map, { id: x2, toId: id<'touchpoint'>('compares') })
  expect(linesInWords(map)).toEqual(['sofa→tests', 'tests→compares'])
  expect(findRecord(map, 'painPoint', 'p1')?.on.id).toBe('x2')
  expect(findRecord(map, 'path', 'main')?.stops.map((stop) => stop.viaTransitionId)).toEqual([
    null,
    'x1',
    null,
  ])
})
