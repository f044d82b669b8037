// Setting fields: what is taken, what is left out, what follows from it.
import { describe, expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addSystem } from '../../../src/model/edits/add-system'
import { findRecord } from '../../../src/model/edits/edit'
import { updateMap, updateRecord } from '../../../src/model/edits/update-record'
import { cellsInWords, createShopMap, id } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

const sofa = { kind: 'touchpoint', id: id<'touchpoint'>('sofa') } as const

describe('setting fields of a card', () => {
  test('a title changes, a number or an id does not', () => {
    const map = createShopMap()
    const changes = { title: 'Sees it', number: 99, id: 'other' } as { title: string }
    updateRecord(map, { ...sofa, changes })
    expect(findRecord(map, 'touchpoint', 'sofa')).toMatchObject({ title: 'Sees it', number: 1 })
  })

  test('another channel puts it at the bottom of that cell', () => {
    const map = createShopMap()
    updateRecord(map, { ...sofa, changes: { stepId: id<'step'>('pays') } })
    expect(cellsInWords(map)).toContain('pays/web: pays at home, sofa')
  })

  test('a span never ends before the card', () => {
    const map = createShopMap()
    const tests = { kind: 'touchpoint', id: id<'touchpoint'>('tests') } as const
    updateRecord(map, { ...tests, changes: { untilStepId: id<'step'>('looks') } })
    expect(findRecord(map, 'touchpoint', 'tests')?.untilStepId).toBeNull()
    updateRecord(map, { ...tests, changes: { untilStepId: id<'step'>('waits') } })
    expect(findRecord(map, 'touchpoint', 'tests')?.untilStepId).toBe('waits')
  })

  test('second channels are there, once each, and not its own', () => {
    const map = createShopMap()
    const alsoChannelIds = ['phone', 'phone', 'web', 'fax'].map((text) => id<'channel'>(text))
    updateRecord(map, { ...sofa, changes: { alsoChannelIds } })
    expect(findRecord(map, 'touchpoint', 'sofa')?.alsoChannelIds).toEqual(['phone'])
  })

  test('emotions off the scale and of nobody are left out', () => {
    const map = createShopMap()
    updateRecord(map, { ...sofa, changes: { emotions: { mia: -2, nobody: 1 } } })
    expect(findRecord(map, 'touchpoint', 'sofa')?.emotions).toEqual({ mia: -2 })
    updateRecord(map, { ...sofa, changes: { emotions: { mia: 3 } } })
    expect(findRecord(map, 'touchpoint', 'sofa')?.emotions).toEqual({})
  })

  test('a step that does not exist leaves it where it is', () => {
    const map = createShopMap()
    updateRecord(map, { ...sofa, changes: { stepId: id<'step'>('gone') } })
    expect(cellsInWords(map)[0]).toBe('looks/web: sofa, compares')
  })
})

test('numbers that are none are not taken', () => {
  const map = createShopMap()
  const x1 = { kind: 'transition', id: id<'transition'>('x1') } as const
  updateRecord(map, { ...x1, changes: { volume: 300, share: 20 } })
  updateRecord(map, { ...x1, changes: { volume: Number.NaN, share: 120 } })
  expect(findRecord(map, 'transition', 'x1')).toMatchObject({ volume: 300, share: 20 })
})

test('sharing data is one fact of two systems, from whichever it is said', () => {
  const map = createShopMap()
  const env = createTestEnv()
  const [first, second, third] = ['CRM', 'POS', 'ERP'].map((title) =>
    addSystem(map, { title }, env),
  )
  if (!first || !second || !third) throw new Error('Three systems were made')
  updateRecord(map, { kind: 'system', id: third, changes: { sharesDataWith: [first, second] } })
  expect(findRecord(map, 'system', first)?.sharesDataWith).toEqual([third])
  updateRecord(map, { kind: 'system', id: third, changes: { sharesDataWith: [second] } })
  expect(findRecord(map, 'system', first)?.sharesDataWith).toEqual([])
  expect(findRecord(map, 'system', second)?.sharesDataWith).toEqual([third])
})

test('an item is never put below itself', () => {
  const map = createShopMap()
  const env = createTestEnv()
  const epic = addBacklogItem(map, { title: 'Epic' }, env)
  const story = addBacklogItem(map, { title: 'Story', parentId: epic }, env)
  updateRecord(map, { kind: 'backlogItem', id: epic, changes: { parentId: story } })
  expect(findRecord(map, 'backlogItem', epic)?.parentId).toBeNull()
})

test('the map takes a title, and no language that is none', () => {
  const map = createShopMap()
  updateMap(map, { title: 'Sofa, online', language: 'not a language' })
  expect(map.map).toMatchObject({ title: 'Sofa, online', language: 'en' })
})
