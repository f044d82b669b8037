// Where the thread from pain to work is broken, and what mends it.
import { expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addObjective } from '../../../src/model/edits/add-objective'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { updateRecord } from '../../../src/model/edits/update-record'
import { coverageOf, threadRows } from '../../../src/model/insight/coverage'
import { createSmallMap, made } from '../../helpers/small-map'

function createGaps() {
  const { draft, env, look } = createSmallMap()
  const on = { kind: 'touchpoint', id: look } as const
  const light = made(addPainPoint(draft, { on, text: 'Slow', severity: 1, frequency: 2 }, env))
  const heavy = made(addPainPoint(draft, { on, text: 'No stock', severity: 5, frequency: 4 }, env))
  const idea = made(addIdea(draft, { on, text: 'Show the stock' }, env))
  const objective = made(addObjective(draft, { title: 'Fewer calls' }, env))
  const item = addBacklogItem(draft, { title: 'Stock badge' }, env)
  const update = (changes: Parameters<typeof updateRecord>[1]) => updateRecord(draft, changes)
  const gaps = () => coverageOf(structuredClone(draft))
  return { draft, light, heavy, idea, objective, item, update, gaps }
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

test('at first everything is missing, the heaviest pain first', () => {
  const { gaps, light, heavy, idea, objective, item } = createGaps()
  const found = gaps()
  expect(idsOf(found.painsWithoutItem)).toEqual([heavy, light])
  expect(idsOf(found.itemsWithoutPain)).toEqual([item])
  expect(idsOf(found.untestedIdeas)).toEqual([idea])
  expect(idsOf(found.emptyObjectives)).toEqual([objective])
  expect(found.doneWithOpenPain).toEqual([])
})

test('work on an idea against a pain is work on the pain', () => {
  const { draft, gaps, update, heavy, light, idea, objective, item } = createGaps()
  update({ kind: 'idea', id: idea, changes: { painPointIds: [heavy], experiment: 'planned' } })
  const changes = { ideaIds: [idea], objectiveIds: [objective] }
  update({ kind: 'backlogItem', id: item, changes })
  const found = gaps()
  expect(idsOf(found.painsWithoutItem)).toEqual([light])
  expect(found.itemsWithoutPain).toEqual([])
  expect(found.untestedIdeas).toEqual([])
  expect(found.emptyObjectives).toEqual([])
  const [first] = threadRows(structuredClone(draft))
  expect(first?.painPoint?.id).toBe(heavy)
  expect([first?.ideas, first?.items, first?.objectives].map((list) => idsOf(list ?? []))).toEqual([
    [idea],
    [item],
    [objective],
  ])
})

test('work that is done asks about its pain, and dropped work covers nothing', () => {
  const { gaps, update, heavy, light, item } = createGaps()
  const painPointIds = [heavy]
  update({ kind: 'backlogItem', id: item, changes: { painPointIds, status: 'done' } })
  expect(gaps().doneWithOpenPain.map(({ painPoints }) => idsOf(painPoints))).toEqual([[heavy]])
  const resolution = { state: 'resolved', reason: '', by: '', at: '' } as const
  update({ kind: 'painPoint', id: heavy, changes: { resolution } })
  expect(gaps().doneWithOpenPain).toEqual([])
  expect(idsOf(gaps().painsWithoutItem)).toEqual([light])
  update({ kind: 'backlogItem', id: item, changes: { painPointIds: [light], status: 'dropped' } })
  expect(idsOf(gaps().painsWithoutItem)).toEqual([light])
})
