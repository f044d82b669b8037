// Adding, moving and ordering annotations.
import { describe, expect, test } from 'vitest'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { moveAnnotation } from '../../../src/model/edits/move-annotation'
import { reorderAnnotation } from '../../../src/model/edits/reorder-annotation'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import type { AnnotatedThing } from '../../../src/model/records/annotated-thing'
import type { TouchpointId } from '../../../src/model/records/touchpoint'
import { createSmallMap, made } from '../../helpers/small-map'

function mapWithPains() {
  const map = createSmallMap()
  const on: AnnotatedThing = { kind: 'touchpoint', id: map.look }
  const ids = ['one', 'two', 'three'].map((text) =>
    made(addPainPoint(map.draft, { on, text }, map.env)),
  )
  const ref = (place: number) => ({ kind: 'painPoint', id: made(ids[place]) }) as const
  const texts = (thing: AnnotatedThing) =>
    annotationsOn(structuredClone(map.draft), thing).painPoints.map(
      ({ number, text }) => `P${number} ${text}`,
    )
  return { ...map, on, ref, texts }
}

describe('annotations', () => {
  test('come last on their thing and get the next number', () => {
    const { on, texts } = mapWithPains()
    expect(texts(on)).toEqual(['P1 one', 'P2 two', 'P3 three'])
  })

  test('are not added to what is not there, and give no number away', () => {
    const { draft, env } = createSmallMap()
    const on = { kind: 'touchpoint', id: 'tp_none' as TouchpointId } as const
    expect(addPainPoint(draft, { on, text: 'Lost' }, env)).toBeNull()
    expect(draft.map.counters.painPoint).toBe(0)
  })

  test('a rating off the scale and a pain that is not there are left out', () => {
    const { draft, env, on, ref } = mapWithPains()
    const pain = made(addPainPoint(draft, { on, text: 'Six', severity: 6, frequency: 5 }, env))
    expect(draft.painPoints[pain]).toMatchObject({ severity: null, frequency: 5 })
    const none = 'pp_none' as typeof pain
    const idea = made(addIdea(draft, { on, text: '', painPointIds: [none, ref(0).id] }, env))
    expect(draft.ideas[idea]?.painPointIds).toEqual([ref(0).id])
  })

  test('keep their number when they move to a line, at the place that was asked for', () => {
    const { draft, env, on, ref, texts, lookToAsk } = mapWithPains()
    const line: AnnotatedThing = { kind: 'transition', id: lookToAsk }
    addPainPoint(draft, { on: line, text: 'four' }, env)
    moveAnnotation(draft, { annotation: ref(1), to: line, place: 0 })
    expect(texts(line)).toEqual(['P2 two', 'P4 four'])
    expect(texts(on)).toEqual(['P1 one', 'P3 three'])
  })

  test('change places on their thing', () => {
    const { draft, on, ref, texts } = mapWithPains()
    reorderAnnotation(draft, { annotation: ref(2), place: 0 })
    expect(texts(on)).toEqual(['P3 three', 'P1 one', 'P2 two'])
  })
})
