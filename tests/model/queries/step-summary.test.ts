// A step of the past in one line: what it did, to what.
import { expect, test } from 'vitest'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { moveTouchpoints } from '../../../src/model/edits/move-touchpoints'
import { updateMap } from '../../../src/model/edits/update-record'
import { summariseStep } from '../../../src/model/queries/step-summary'
import { textRef } from '../../../src/text/texts'
import { card, openShopApp } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

type Change = Parameters<ReturnType<typeof openShopApp>['documents']['edit']>[1]

function summaryOf(change: Change) {
  const { map, documents } = openShopApp()
  const before = map()
  documents.edit(textRef('journal.rename'), change)
  return summariseStep(before, map())
}

test('a step that changes nothing has no summary', () => {
  expect(summaryOf(() => undefined)).toBeNull()
})

test('a moved card says where it went, as far as that changed', () => {
  const ids = [id<'touchpoint'>('sofa')]
  const toStore = { ids, stepId: id<'step'>('looks'), channelId: id<'channel'>('store') }
  expect(summaryOf((draft) => moveTouchpoints(draft, toStore))).toMatchObject({
    what: 'moved',
    things: [{ number: 'T1', name: 'sofa' }],
    channel: 'store',
    step: null,
  })
})

test('a deleted card stands before the lines that went with it', () => {
  const summary = summaryOf((draft) => deleteRecords(draft, [card('sofa')]))
  expect(summary?.what).toBe('removed')
  expect(summary?.things.map(({ kind }) => kind)).toEqual(['touchpoint', 'transition'])
})

test('a new title is a new name', () => {
  expect(summaryOf((draft) => updateMap(draft, { title: 'Chair' }))).toMatchObject({
    what: 'renamed',
    things: [{ kind: 'map', name: 'Chair' }],
  })
})
