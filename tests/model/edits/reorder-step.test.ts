// Adding and reordering stages, steps and channels.
import { describe, expect, test } from 'vitest'
import { addChannel } from '../../../src/model/edits/add-channel'
import { addStage } from '../../../src/model/edits/add-stage'
import { addStep } from '../../../src/model/edits/add-step'
import { findRecord } from '../../../src/model/edits/edit'
import { reorderChannel } from '../../../src/model/edits/reorder-channel'
import { reorderStage } from '../../../src/model/edits/reorder-stage'
import { reorderStep } from '../../../src/model/edits/reorder-step'
import { inOrder } from '../../../src/model/queries/records-in-order'
import { columnsInWords, createShopMap, id } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

describe('adding', () => {
  test('a step stands beside its neighbour, in the same stage', () => {
    const map = createShopMap()
    const before = addStep(map, { beforeId: id<'step'>('pays') }, createTestEnv())
    const after = addStep(map, { afterId: id<'step'>('looks') }, createTestEnv(20))
    expect(columnsInWords(map).map(({ steps }) => steps)).toEqual([
      ['looks', after, 'tries'],
      [before, 'pays', 'waits'],
    ])
  })

  test('a stage has a first step, so that cards can stand in it', () => {
    const map = createShopMap()
    const made = addStage(map, { afterId: id<'stage'>('explore'), title: 'Try' }, createTestEnv())
    expect(columnsInWords(map)[1]).toEqual({ stage: made.stageId, steps: [made.stepId] })
  })

  test('a channel without a neighbour is the last row', () => {
    const map = createShopMap()
    const made = addChannel(map, { title: 'Chat', kind: 'chat' }, createTestEnv())
    expect(inOrder(map, 'channels').at(-1)?.id).toBe(made)
  })
})

describe('reordering', () => {
  test('a step moves within its stage and into another one', () => {
    const map = createShopMap()
    reorderStep(map, { id: id<'step'>('looks'), stageId: id<'stage'>('explore'), place: 1 })
    reorderStep(map, { id: id<'step'>('waits'), stageId: id<'stage'>('explore'), place: 0 })
    expect(columnsInWords(map).map(({ steps }) => steps)).toEqual([
      ['waits', 'tries', 'looks'],
      ['pays'],
    ])
  })

  test('a card does not last until a step that came to stand before it', () => {
    const map = createShopMap()
    const tests = findRecord(map, 'touchpoint', 'tests')
    if (tests) tests.untilStepId = id<'step'>('pays')
    reorderStage(map, { id: id<'stage'>('buy'), place: 0 })
    expect(columnsInWords(map)[0]?.stage).toBe('buy')
    expect(tests?.untilStepId).toBeNull()
  })

  test('a channel moves; past the end is the end', () => {
    const map = createShopMap()
    reorderChannel(map, { id: id<'channel'>('web'), place: 99 })
    expect(inOrder(map, 'channels').map((row) => row.id)).toEqual(['store', 'phone', 'web'])
  })
})
