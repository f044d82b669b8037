// Finding what people say aloud.
import { describe, expect, test } from 'vitest'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { updateRecord } from '../../../src/model/edits/update-record'
import { findRecords } from '../../../src/model/queries/find-records'
import { nameOf, spokenNumber } from '../../../src/model/queries/name-of'
import type { TouchpointId } from '../../../src/model/records/touchpoint'
import { createSmallMap } from '../../helpers/small-map'

function searchableMap() {
  const map = createSmallMap()
  const on = { kind: 'transition', id: map.askToBuy } as const
  addPainPoint(map.draft, { on, text: 'Has to repeat her order' }, map.env)
  addIdea(map.draft, { on, text: 'Café with order terminals' }, map.env)
  return map
}

const namesOf = (found: ReturnType<typeof findRecords>) =>
  found.map(({ spokenNumber, name }) => `${spokenNumber} ${name}`)

describe('findRecords', () => {
  test.each([
    ['T2', 'T2 Asks a clerk'],
    ['x1', 'X1 Looks at sofas → Asks a clerk'],
    ['P1', 'P1 Has to repeat her order'],
    ['i1', 'I1 Café with order terminals'],
    ['cafe', 'I1 Café with order terminals'],
    ['clerk', 'T2 Asks a clerk'],
    ['rpt ordr', 'P1 Has to repeat her order'],
  ])('%s finds first %s', (text, expected) => {
    expect(namesOf(findRecords(searchableMap().draft, text))[0]).toBe(expected)
  })

  test('kinds and limit narrow the answer; no text lists all', () => {
    const { draft } = searchableMap()
    expect(namesOf(findRecords(draft, 'order', { kinds: ['idea'] }))).toHaveLength(1)
    expect(findRecords(draft, '')).toHaveLength(7)
    expect(namesOf(findRecords(draft, '', { limit: 2 }))).toEqual([
      'T1 Looks at sofas',
      'T2 Asks a clerk',
    ])
  })

  test('nothing is found where no letters fit', () => {
    expect(findRecords(searchableMap().draft, 'zzz')).toEqual([])
  })
})

describe('nameOf and spokenNumber', () => {
  test('a transition is called by its ends, also after they were renamed', () => {
    const { draft, look, lookToAsk } = createSmallMap()
    updateRecord(draft, { kind: 'touchpoint', id: look, changes: { title: 'Browses' } })
    const ref = { kind: 'transition', id: lookToAsk } as const
    expect(nameOf(draft, ref)).toBe('Browses → Asks a clerk')
    expect(spokenNumber(draft, ref)).toBe('X1')
  })

  test('a persona has a name and no number; what is not there has neither', () => {
    const { draft, customer } = createSmallMap()
    const ref = { kind: 'persona', id: customer } as const
    expect([nameOf(draft, ref), spokenNumber(draft, ref)]).toEqual(['Customer', null])
    const gone = { kind: 'touchpoint', id: 'tp_none' as TouchpointId } as const
    expect([nameOf(draft, gone), spokenNumber(draft, gone)]).toEqual(['', null])
  })
})
