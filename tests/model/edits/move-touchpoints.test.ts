// Moving cards: to a cell, by a cell, in the gap between columns.
import { describe, expect, test } from 'vitest'
import { dropInGap } from '../../../src/model/edits/drop-in-gap'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { findRecord } from '../../../src/model/edits/edit'
import { moveTouchpoints } from '../../../src/model/edits/move-touchpoints'
import { moveTouchpointsBy } from '../../../src/model/edits/move-touchpoints-by'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { generateDocument } from '../../helpers/random-document'
import { createDraw } from '../../helpers/random-edits'
import { createRandomSource } from '../../helpers/random-source'
import { cellsInWords, columnsInWords, createShopMap, id } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

const sofa = id<'touchpoint'>('sofa')
const compares = id<'touchpoint'>('compares')

function lastUntil(map: DocumentDraft, touchpointId: string, stepId: string): void {
  const card = findRecord(map, 'touchpoint', touchpointId)
  if (card) card.untilStepId = id<'step'>(stepId)
}

test('down from the last channel a card goes where the channel is not known, and back', () => {
  const map = createShopMap()
  const ids = [id<'touchpoint'>('tests')]
  expect(moveTouchpointsBy(map, { ids, columnsBy: 0, rowsBy: 2 }).rowsBy).toBe(2)
  expect(findRecord(map, 'touchpoint', 'tests')?.channelId).toBeNull()
  expect(moveTouchpointsBy(map, { ids, columnsBy: 0, rowsBy: 1 }).rowsBy).toBe(0)
  moveTouchpointsBy(map, { ids, columnsBy: 0, rowsBy: -1 })
  expect(findRecord(map, 'touchpoint', 'tests')?.channelId).toBe('phone')
})

describe('moving to a cell', () => {
  test('one card opens the stack at its place', () => {
    const map = createShopMap()
    const cell = { stepId: id<'step'>('looks'), channelId: id<'channel'>('web') }
    moveTouchpoints(map, { ids: [id<'touchpoint'>('tests')], ...cell, place: 1 })
    expect(cellsInWords(map)[0]).toBe('looks/web: sofa, tests, compares')
  })

  test('several stand in the order given', () => {
    const map = createShopMap()
    const cell = { stepId: id<'step'>('tries'), channelId: id<'channel'>('store') }
    moveTouchpoints(map, { ids: [compares, sofa], ...cell, place: 0 })
    expect(cellsInWords(map)[0]).toBe('tries/store: compares, sofa, tests')
  })

  test('a card dropped where it was changes nothing', () => {
    const map = createShopMap()
    const before = writeJourney(map)
    const cell = { stepId: id<'step'>('looks'), channelId: id<'channel'>('web') }
    moveTouchpoints(map, { ids: [compares], ...cell, place: 1 })
    expect(writeJourney(map)).toBe(before)
  })

  test('a card keeps lasting as many steps, to the last one at most', () => {
    const map = createShopMap()
    lastUntil(map, 'sofa', 'pays')
    const channelId = id<'channel'>('web')
    moveTouchpoints(map, { ids: [sofa], stepId: id<'step'>('tries'), channelId })
    expect(findRecord(map, 'touchpoint', 'sofa')?.untilStepId).toBe('waits')
    moveTouchpoints(map, { ids: [sofa], stepId: id<'step'>('waits'), channelId })
    expect(findRecord(map, 'touchpoint', 'sofa')?.untilStepId).toBeNull()
  })

  test('a second channel that becomes its own is no second one any more', () => {
    const map = createShopMap()
    const card = findRecord(map, 'touchpoint', 'sofa')
    if (card) card.alsoChannelIds = [id<'channel'>('phone')]
    const stepId = id<'step'>('looks')
    moveTouchpoints(map, { ids: [sofa], stepId, channelId: id<'channel'>('phone') })
    expect(card?.alsoChannelIds).toEqual([])
  })

  test('one card changes at most four lines of the file', () => {
    const document = generateDocument({ touchpoints: 80, secondChannels: 0, spans: 0.3 })
    for (let seed = 0; seed < 60; seed += 1) {
      const map = structuredClone(document) as DocumentDraft
      const draw = createDraw(map, createRandomSource(seed))
      moveTouchpoints(map, {
        ids: [draw.id('touchpoints')],
        stepId: draw.id('steps'),
        channelId: draw.id('channels'),
        place: draw.below(4),
      })
      expect(changedLines(writeJourney(document), writeJourney(map))).toBeLessThanOrEqual(4)
    }
  })
})

/** Lines of the longer text that have no counterpart; moved text would count as changed. */
function changedLines(before: string, after: string): number {
  const [left, right] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  while (end < left.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const middle = left.slice(start, left.length - end)
  const kept = new Set(middle)
  const changed = right.slice(start, right.length - end).filter((line) => !kept.has(line))
  return Math.max(changed.length, middle.length - (right.length - start - end - changed.length))
}

describe('moving by cells', () => {
  test('several keep their places to one another', () => {
    const map = createShopMap()
    const ids = [compares, sofa, id<'touchpoint'>('tests')]
    expect(moveTouchpointsBy(map, { ids, columnsBy: 1, rowsBy: 1 })).toEqual({
      columnsBy: 1,
      rowsBy: 1,
    })
    expect(cellsInWords(map)).toEqual([
      'tries/store: sofa, compares',
      'pays/phone: tests',
      'pays/web: pays at home',
    ])
  })

  test('all stop together at the border of the grid', () => {
    const map = createShopMap()
    const ids = [sofa, id<'touchpoint'>('tests')]
    const made = moveTouchpointsBy(map, { ids, columnsBy: -1, rowsBy: 5 })
    expect(made).toEqual({ columnsBy: 0, rowsBy: 2 })
    expect(cellsInWords(map)).toContain('tries/?: tests')
    expect(cellsInWords(map)).toContain('looks/phone: sofa')
  })
})

describe('dropping in a gap', () => {
  test('makes a step in the stage at the left of the gap', () => {
    const map = createShopMap()
    const made = dropInGap(map, { ids: [compares], gapIndex: 2 }, createTestEnv())
    expect(columnsInWords(map)[0]?.steps).toEqual(['looks', 'tries', made])
    expect(cellsInWords(map)).toContain(`${made}/web: compares`)
  })

  test('right of a stage line makes it in the stage at the right', () => {
    const map = createShopMap()
    const made = dropInGap(map, { ids: [compares], gapIndex: 2, side: 'right' }, createTestEnv())
    expect(columnsInWords(map)[1]?.steps).toEqual([made, 'pays', 'waits'])
  })

  test('before the first column and after the last one', () => {
    const map = createShopMap()
    const first = dropInGap(map, { ids: [compares], gapIndex: 0 }, createTestEnv())
    const last = dropInGap(map, { ids: [sofa], gapIndex: 99 }, createTestEnv(20))
    expect(columnsInWords(map).map(({ steps }) => steps)).toEqual([
      [first, 'looks', 'tries'],
      ['pays', 'waits', last],
    ])
  })

  test('a card that lasts two steps still lasts two', () => {
    const map = createShopMap()
    lastUntil(map, 'sofa', 'tries')
    dropInGap(map, { ids: [sofa], gapIndex: 1 }, createTestEnv())
    expect(findRecord(map, 'touchpoint', 'sofa')?.untilStepId).toBe('tries')
  })

  test('without a card makes no step', () => {
    const map = createShopMap()
    expect(
      dropInGap(map, { ids: [id<'touchpoint'>('gone')], gapIndex: 1 }, createTestEnv()),
    ).toBeNull()
    expect(Object.keys(map.steps)).toHaveLength(4)
  })
})
