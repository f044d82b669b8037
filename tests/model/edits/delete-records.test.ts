// Deleting: what goes along, what stays, what the user is told before.
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { findRecord } from '../../../src/model/edits/edit'
import { moveCardsTo } from '../../../src/model/edits/move-cards-to'
import { canDelete, whatDeletingTakes } from '../../../src/model/queries/what-deleting-takes'
import { tableNames } from '../../../src/model/records/all-records'
import { generateDocument } from '../../helpers/random-document'
import { createDraw } from '../../helpers/random-edits'
import { createRandomSource } from '../../helpers/random-source'
import {
  cellsInWords,
  columnsInWords,
  createShopMap,
  id,
  linesInWords,
} from '../../helpers/shop-map'

const tests = { kind: 'touchpoint', id: id<'touchpoint'>('tests') } as const
const looks = { kind: 'step', id: id<'step'>('looks') } as const
const web = { kind: 'channel', id: id<'channel'>('web') } as const

describe('deleting a card', () => {
  test('takes its lines and what was said on them, and joins nothing anew', () => {
    const map = createShopMap()
    expect(whatDeletingTakes(map, [tests])).toEqual({ touchpoint: 1, transition: 2, painPoint: 1 })
    deleteRecords(map, [tests])
    expect(linesInWords(map)).toEqual([])
    expect(map.painPoints).toEqual({})
  })

  test('leaves the paths through it with their other stops', () => {
    const map = createShopMap()
    deleteRecords(map, [tests])
    expect(findRecord(map, 'path', 'main')?.stops).toEqual([
      { touchpointId: 'sofa', viaTransitionId: null },
      { touchpointId: 'pays at home', viaTransitionId: null },
    ])
  })
})

describe('deleting the frame', () => {
  test('a step takes its cards; a card that lasted until it ends one step before', () => {
    const map = createShopMap()
    const sofa = findRecord(map, 'touchpoint', 'sofa')
    if (sofa) sofa.untilStepId = id<'step'>('pays')
    deleteRecords(map, [{ kind: 'step', id: id<'step'>('pays') }])
    expect(sofa?.untilStepId).toBe('tries')
    expect(cellsInWords(map)).toEqual(['looks/web: sofa, compares', 'tries/store: tests'])
  })

  test('a stage takes its steps and their cards', () => {
    const map = createShopMap()
    deleteRecords(map, [{ kind: 'stage', id: id<'stage'>('explore') }])
    expect(columnsInWords(map)).toEqual([{ stage: 'buy', steps: ['pays', 'waits'] }])
    expect(cellsInWords(map)).toEqual(['pays/web: pays at home'])
  })

  test('a channel loses no card: they wait where the channel is not known', () => {
    const map = createShopMap()
    deleteRecords(map, [web])
    expect(cellsInWords(map)).toEqual([
      'looks/?: sofa, compares',
      'tries/store: tests',
      'pays/?: pays at home',
    ])
  })

  test('a card of two channels goes on in its second one', () => {
    const map = createShopMap()
    const sofa = findRecord(map, 'touchpoint', 'sofa')
    if (sofa) sofa.alsoChannelIds = [id<'channel'>('phone')]
    deleteRecords(map, [web])
    expect(cellsInWords(map)).toContain('looks/phone: sofa')
    expect(sofa?.alsoChannelIds).toEqual([])
  })

  test('the last stage, step, channel and persona stay, and the user is told why', () => {
    const map = createShopMap()
    for (const table of ['stages', 'steps', 'channels', 'personas'] as const) {
      const kind = { stages: 'stage', steps: 'step', channels: 'channel', personas: 'persona' }[
        table
      ]
      const refs = Object.keys(map[table]).map((key) => ({ kind, id: key }) as never)
      deleteRecords(map, refs)
      expect(Object.keys(map[table])).toHaveLength(1)
      expect(canDelete(map, { kind, id: Object.keys(map[table])[0] } as never)).toBe(`last-${kind}`)
    }
  })

  test('a stage that holds all steps stays while another is empty', () => {
    const map = createShopMap()
    deleteRecords(map, [
      { kind: 'step', id: id<'step'>('pays') },
      { kind: 'step', id: id<'step'>('waits') },
    ])
    expect(canDelete(map, { kind: 'stage', id: id<'stage'>('explore') })).toBe('last-step')
    expect(canDelete(map, { kind: 'stage', id: id<'stage'>('buy') })).toBe(true)
  })
})

describe('emptying before deleting', () => {
  test('cards of a step go below those of the other one', () => {
    const map = createShopMap()
    moveCardsTo(map, { kind: 'step', fromId: looks.id, toId: id<'step'>('pays') })
    deleteRecords(map, [looks])
    expect(cellsInWords(map)).toContain('pays/web: pays at home, sofa, compares')
  })

  test('cards of a channel keep their steps and their order', () => {
    const map = createShopMap()
    moveCardsTo(map, { kind: 'channel', fromId: web.id, toId: id<'channel'>('store') })
    expect(cellsInWords(map)[0]).toBe('looks/store: sofa, compares')
  })

  test('cards of a stage go to the nearest step of the other', () => {
    const map = createShopMap()
    moveCardsTo(map, { kind: 'stage', fromId: id<'stage'>('buy'), toId: id<'stage'>('explore') })
    expect(cellsInWords(map)).toEqual([
      'looks/web: sofa, compares',
      'tries/store: tests',
      'tries/web: pays at home',
    ])
  })
})

test('what is told beforehand is what goes', () => {
  const document = generateDocument({ touchpoints: 40, seed: 5 })
  for (let seed = 0; seed < 60; seed += 1) {
    const map = structuredClone(document) as DocumentDraft
    const ref = createDraw(map, createRandomSource(seed)).ref()
    const told = Object.values(whatDeletingTakes(map, [ref])).reduce((sum, count) => sum + count, 0)
    deleteRecords(map, [ref])
    expect(countRecords(document) - countRecords(map), `seed ${seed}`).toBe(told)
  }
})

function countRecords(document: JourneyDocument): number {
  return tableNames.reduce((sum, table) => sum + Object.keys(document[table]).length, 0)
}
