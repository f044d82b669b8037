import { describe, expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import { updateRecord } from '../../../src/model/edits/update-record'
import { findInMap } from '../../../src/model/queries/find-in-map'
import { nameOf } from '../../../src/model/queries/name-of'
import { placesOnMap } from '../../../src/model/queries/places-on-map'
import { createSmallMap, made } from '../../helpers/small-map'

function createMap() {
  const map = createSmallMap()
  const { draft, env, ask, look, askToBuy } = map
  const onLine = { kind: 'transition', id: askToBuy } as const
  const pain = made(addPainPoint(draft, { on: onLine, text: 'The Café order is lost' }, env))
  const quote = made(
    addQuote(draft, { on: { kind: 'touchpoint', id: ask }, text: 'Zwei Stühle, bitte' }, env),
  )
  const item = addBacklogItem(draft, { title: 'Keep the café order', painPointIds: [pain] }, env)
  updateRecord(draft, {
    kind: 'touchpoint',
    id: look,
    changes: { notes: 'On the phone,\nin a CAFE.' },
  })
  const found = (typed: string) =>
    findInMap(draft, typed).map((ref) => `${ref.kind}: ${nameOf(draft, ref)}`)
  return { ...map, onLine, pain, quote, item, found }
}

describe('finding', () => {
  test('minds neither case nor accents, looks into notes, and goes in the order of reading', () => {
    expect(createMap().found(' CÁFE ')).toEqual([
      'touchpoint: Looks at sofas',
      'painPoint: The Café order is lost',
      'backlogItem: Keep the café order',
    ])
  })

  test('finds words over the end of a line, quotes, steps, stages and channels', () => {
    const { found } = createMap()
    expect(found('phone, in a')).toEqual(['touchpoint: Looks at sofas'])
    expect(found('stuhle')).toEqual(['quote: Zwei Stühle, bitte'])
    expect(found('choosing')).toEqual(['stage: Choosing'])
    expect(found('buy')).toEqual(['step: Buys', 'touchpoint: Buys it'])
    expect(found('store')).toEqual(['channel: Store'])
  })

  test('a spoken number is first, whatever its case; what has such words comes after it', () => {
    const { draft, ask, look, found } = createMap()
    updateRecord(draft, { kind: 'touchpoint', id: ask, changes: { title: 'Room T1' } })
    expect(found('t1')).toEqual(['touchpoint: Looks at sofas', 'touchpoint: Room T1'])
    expect(findInMap(draft, 'T1')[0]).toEqual({ kind: 'touchpoint', id: look })
    expect(found('X2')).toEqual(['transition: Room T1 → Buys it'])
    expect(found('p1')).toEqual(['painPoint: The Café order is lost'])
    expect(found('b1')).toEqual(['backlogItem: Keep the café order'])
    expect(found('i9')).toEqual([])
  })

  test('follows the map as it changes; nothing is found for nothing', () => {
    const { draft, look, found } = createMap()
    const other = structuredClone(draft)
    const card = made(other.touchpoints[look])
    card.title = 'Looks at armchairs'
    expect(findInMap(other, 'armchairs')).toEqual([{ kind: 'touchpoint', id: look }])
    expect(found('armchairs')).toEqual([])
    expect(found('   ')).toEqual([])
  })
})

test('notes and backlog items show on the map where they belong', () => {
  const { draft, onLine, pain, quote, item, ask } = createMap()
  expect(placesOnMap(draft, { kind: 'painPoint', id: pain })).toEqual([onLine])
  expect(placesOnMap(draft, { kind: 'backlogItem', id: item })).toEqual([onLine])
  expect(placesOnMap(draft, { kind: 'quote', id: quote })).toEqual([
    { kind: 'touchpoint', id: ask },
  ])
  expect(placesOnMap(draft, onLine)).toEqual([onLine])
})
