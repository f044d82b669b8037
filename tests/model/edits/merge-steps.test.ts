// Merging and splitting steps and stages: no card is lost, nothing else moves.
import { describe, expect, test } from 'vitest'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { mergeStages } from '../../../src/model/edits/merge-stages'
import { mergeSteps } from '../../../src/model/edits/merge-steps'
import { splitStage } from '../../../src/model/edits/split-stage'
import { splitStep } from '../../../src/model/edits/split-step'
import { updateRecord } from '../../../src/model/edits/update-record'
import { inOrder, stepsInOrder } from '../../../src/model/queries/records-in-order'
import { touchpointsOfCell } from '../../../src/model/queries/touchpoints-of-cell'
import { createSmallMap, made } from '../../helpers/small-map'

type SmallMap = ReturnType<typeof createSmallMap>

const columns = ({ draft }: SmallMap) =>
  stepsInOrder(structuredClone(draft)).map(({ title }) => title)

describe('steps', () => {
  test('the cards of the others go below those of the first', () => {
    const map = createSmallMap()
    const { draft, env, looks, asks, store } = map
    addTouchpoint(draft, { stepId: looks, channelId: store, title: 'Walks in' }, env)
    mergeSteps(draft, { stepIds: [looks, asks] })
    expect(columns(map)).toEqual(['Looks', 'Buys'])
    expect(touchpointsOfCell(draft, looks, store).map(({ title }) => title)).toEqual([
      'Walks in',
      'Asks a clerk',
    ])
  })

  test('a span to a merged step ends at the first, or is none any more', () => {
    const { draft, looks, asks, buys, look, ask } = createSmallMap()
    updateRecord(draft, { kind: 'touchpoint', id: look, changes: { untilStepId: asks } })
    updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { untilStepId: buys } })
    mergeSteps(draft, { stepIds: [looks, asks] })
    expect(draft.touchpoints[look]?.untilStepId).toBeNull()
    expect(draft.touchpoints[ask]).toMatchObject({ stepId: looks, untilStepId: buys })
  })

  test('splitting makes a column right of it with the cards that were named', () => {
    const map = createSmallMap()
    const { draft, env, looks, asks, look, ask } = map
    const stepId = made(
      splitStep(draft, { stepId: looks, title: 'Looks again', touchpointIds: [look, ask] }, env),
    )
    expect(columns(map)).toEqual(['Looks', 'Looks again', 'Asks', 'Buys'])
    expect(draft.touchpoints[look]?.stepId).toBe(stepId)
    expect(draft.touchpoints[ask]?.stepId).toBe(asks)
  })
})

describe('stages', () => {
  test('splitting and merging again keeps the order of the columns, whichever stays', () => {
    for (const survivor of [0, 1, 2]) {
      const map = createSmallMap()
      const { draft, env, asks, buys } = map
      splitStage(draft, { firstStepId: buys, title: 'Buying' }, env)
      splitStage(draft, { firstStepId: asks, title: 'Asking' }, env)
      const stages = inOrder(structuredClone(draft), 'stages')
      expect(stages.map(({ title }) => title)).toEqual(['Choosing', 'Asking', 'Buying'])
      const [first, ...others] = [...stages.slice(survivor), ...stages.slice(0, survivor)]
      mergeStages(draft, { stageIds: [made(first), ...others].map(({ id }) => id) })
      expect(Object.values(draft.stages).map(({ title }) => title)).toEqual([first?.title])
      expect(columns(map)).toEqual(['Looks', 'Asks', 'Buys'])
    }
  })

  test('a stage is never split into an empty one', () => {
    const { draft, env, looks } = createSmallMap()
    expect(splitStage(draft, { firstStepId: looks, title: 'Empty' }, env)).toBeNull()
    expect(Object.keys(draft.stages)).toHaveLength(1)
  })
})
