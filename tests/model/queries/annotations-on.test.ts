// What is noted on a thing, and that an edit elsewhere does not touch it.
import { produce } from 'immer'
import { expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { updateRecord } from '../../../src/model/edits/update-record'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import {
  touchpointsOfCell,
  touchpointsOfStep,
} from '../../../src/model/queries/touchpoints-of-cell'
import { transitionsOf } from '../../../src/model/queries/transitions-of'
import { createSmallMap } from '../../helpers/small-map'

function edited(document: JourneyDocument, edit: (draft: DocumentDraft) => void): JourneyDocument {
  return produce(document, (draft) => edit(draft as DocumentDraft))
}

test('annotations of a thing come in order; those of other things are not among them', () => {
  const { draft, env, look, lookToAsk } = createSmallMap()
  const on = { kind: 'touchpoint', id: look } as const
  addPainPoint(draft, { on, text: 'first' }, env)
  addPainPoint(draft, { on: { kind: 'transition', id: lookToAsk }, text: 'elsewhere' }, env)
  addPainPoint(draft, { on, text: 'second' }, env)
  addQuote(draft, { on, text: 'I had to start again' }, env)
  const { painPoints, quotes, ideas } = annotationsOn(draft, on)
  expect(painPoints.map(({ text }) => text)).toEqual(['first', 'second'])
  expect([quotes.length, ideas.length]).toEqual([1, 0])
})

test('an edit of one card leaves the answers about all others the same objects', () => {
  const { draft, env, look, ask, buy, looks, website } = createSmallMap()
  const before: JourneyDocument = structuredClone(draft)
  const onBuy = { kind: 'touchpoint', id: buy } as const
  const known = [
    annotationsOn(before, onBuy),
    touchpointsOfCell(before, looks, website),
    touchpointsOfStep(before, looks),
    transitionsOf(before, look),
  ]
  const after = edited(before, (next) => {
    updateRecord(next, { kind: 'touchpoint', id: ask, changes: { title: 'Asks twice' } })
    addPainPoint(next, { on: { kind: 'touchpoint', id: ask }, text: 'Nobody there' }, env)
  })
  expect(annotationsOn(after, onBuy)).toBe(known[0])
  expect(touchpointsOfCell(after, looks, website)).toBe(known[1])
  expect(touchpointsOfStep(after, looks)).toBe(known[2])
  expect(transitionsOf(after, look)).toBe(known[3])
  expect(annotationsOn(after, { kind: 'touchpoint', id: ask }).painPoints).toHaveLength(1)
})
