// Adding cards: in a cell, after another, joined by lines.
import { describe, expect, test } from 'vitest'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { addTouchpointAfter } from '../../../src/model/edits/add-touchpoint-after'
import { addTransition } from '../../../src/model/edits/add-transition'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { findRecord } from '../../../src/model/edits/edit'
import {
  cellsInWords,
  columnsInWords,
  createShopMap,
  id,
  linesInWords,
} from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

const looks = { stepId: id<'step'>('looks'), channelId: id<'channel'>('web') }

describe('a new card', () => {
  test('stands at the bottom of its cell and has the next number', () => {
    const map = createShopMap()
    const made = addTouchpoint(map, { ...looks, title: 'asks' }, createTestEnv())
    expect(cellsInWords(map)[0]).toBe('looks/web: sofa, compares, asks')
    expect(findRecord(map, 'touchpoint', made)?.number).toBe(5)
  })

  test('opens the stack where it is dropped', () => {
    const map = createShopMap()
    addTouchpoint(map, { ...looks, title: 'asks', place: 1 }, createTestEnv())
    expect(cellsInWords(map)[0]).toBe('looks/web: sofa, asks, compares')
  })

  test('never takes the number of a deleted one', () => {
    const map = createShopMap()
    deleteRecords(map, [{ kind: 'touchpoint', id: id<'touchpoint'>('pays at home') }])
    const made = addTouchpoint(map, { ...looks, title: 'asks' }, createTestEnv())
    expect(findRecord(map, 'touchpoint', made)?.number).toBe(5)
  })

  test('in a channel that is gone is put where the channel is not known', () => {
    const map = createShopMap()
    addTouchpoint(map, { ...looks, channelId: id<'channel'>('fax'), title: 'x' }, createTestEnv())
    expect(cellsInWords(map)[0]).toBe('looks/?: x')
  })

  test('at a step that is gone is not made, and no number is used up', () => {
    const map = createShopMap()
    const made = addTouchpoint(map, { ...looks, stepId: id<'step'>('gone') }, createTestEnv())
    expect(made).toBeNull()
    expect(map.map.counters.touchpoint).toBe(4)
  })
})

describe('a card after another', () => {
  test('stands at the next step in the same channel, joined by a line', () => {
    const map = createShopMap()
    const args = { touchpointId: id<'touchpoint'>('sofa'), title: 'saves it' }
    addTouchpointAfter(map, args, createTestEnv())
    expect(cellsInWords(map)).toContain('tries/web: saves it')
    expect(linesInWords(map)).toContain('sofa→saves it')
  })

  test('goes on into the next stage', () => {
    const map = createShopMap()
    const args = { touchpointId: id<'touchpoint'>('tests'), title: 'pays there' }
    addTouchpointAfter(map, args, createTestEnv())
    expect(cellsInWords(map)).toContain('pays/store: pays there')
  })

  test('at the end of the map makes a step at the end of the last stage', () => {
    const map = createShopMap()
    const last = addTouchpoint(
      map,
      { stepId: id<'step'>('waits'), channelId: id<'channel'>('phone') },
      createTestEnv(),
    )
    const args = { touchpointId: last ?? id<'touchpoint'>(''), title: 'gets it' }
    const made = addTouchpointAfter(map, args, createTestEnv(50))
    expect(made?.isNewStep).toBe(true)
    expect(columnsInWords(map)[1]?.steps).toEqual(['pays', 'waits', made?.stepId])
  })

  test('after one that lasts several steps stands behind its end', () => {
    const map = createShopMap()
    const sofa = findRecord(map, 'touchpoint', 'sofa')
    if (sofa) sofa.untilStepId = id<'step'>('pays')
    const args = { touchpointId: id<'touchpoint'>('sofa'), title: 'next' }
    addTouchpointAfter(map, args, createTestEnv())
    expect(cellsInWords(map)).toContain('waits/web: next')
  })
})

test('two cards may be joined twice, and a card to itself', () => {
  const map = createShopMap()
  const [sofa, tests] = [id<'touchpoint'>('sofa'), id<'touchpoint'>('tests')]
  addTransition(map, { fromId: sofa, toId: tests }, createTestEnv())
  addTransition(map, { fromId: sofa, toId: sofa }, createTestEnv(20))
  expect(linesInWords(map).slice(2)).toEqual(['sofa→tests', 'sofa→sofa'])
})
