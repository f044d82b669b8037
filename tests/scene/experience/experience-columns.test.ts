// The columns of the Experience view: the order of the map, room for every touchpoint.
import { describe, expect, test } from 'vitest'
import { addStage } from '../../../src/model/edits/add-stage'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { stepsInOrder } from '../../../src/model/queries/records-in-order'
import {
  columnsBetween,
  experienceColumns,
  personaGap,
} from '../../../src/scene/experience/experience-columns'
import { createSmallMap, made } from '../../helpers/small-map'

const room = { personaCount: 1, roomWidth: 0 }

function crowdedMap(count: number) {
  const map = createSmallMap()
  for (let place = 0; place < count; place += 1) {
    made(addTouchpoint(map.draft, { stepId: map.asks, channelId: map.store }, map.env))
  }
  return map
}

describe('columns', () => {
  test('stand in the order of the steps, side by side', () => {
    const { draft } = crowdedMap(6)
    const { columns, width } = experienceColumns(draft, room)
    expect(columns.map(({ stepId }) => stepId)).toEqual(stepsInOrder(draft).map(({ id }) => id))
    let x = 0
    for (const column of columns) {
      expect(column.x).toBeCloseTo(x)
      x += column.width
    }
    expect(width).toBeCloseTo(x)
  })

  test('give every touchpoint a place where its points touch no others', () => {
    const { draft } = crowdedMap(9)
    const personaCount = 3
    const { columns } = experienceColumns(draft, { personaCount, roomWidth: 0 })
    const places = columns.flatMap(({ slots }) => slots)
    expect(places).toHaveLength(Object.keys(draft.touchpoints).length)
    for (const [place, { x }] of places.entries()) {
      const after = places[place + 1]
      if (after) expect(after.x - x).toBeGreaterThanOrEqual(personaCount * personaGap)
    }
  })

  test('fill a room that is wider than they need', () => {
    const { draft } = crowdedMap(2)
    expect(experienceColumns(draft, { ...room, roomWidth: 1800 }).width).toBeCloseTo(1800)
  })

  test('a stage without steps has room of its own', () => {
    const { draft, env, stage } = createSmallMap()
    const later = addStage(draft, { title: 'Later', afterId: stage }, env)
    // A stage comes with its first step; taken away, the stage is empty.
    for (const { id, stageId } of stepsInOrder(draft)) {
      if (stageId === later.stageId) delete draft.steps[id]
    }
    const { stages, width } = experienceColumns(draft, { ...room, roomWidth: 1500 })
    expect(stages).toHaveLength(2)
    expect(stages[1]?.width).toBeGreaterThan(100)
    expect(width).toBeCloseTo(1500)
  })

  test('between two places are those of which something is seen', () => {
    const { draft } = createSmallMap()
    const { columns, width } = experienceColumns(draft, room)
    const [first] = columns
    expect(columnsBetween(columns, 0, width)).toEqual({ first: 0, last: 2 })
    expect(columnsBetween(columns, (first?.width ?? 0) + 1, width)).toEqual({ first: 1, last: 2 })
    expect(columnsBetween(columns, width + 10, width + 20).last).toBe(-1)
  })
})
