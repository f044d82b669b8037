// Names of half-typed words: back to the place that they were typed in, and never to another.
import { expect, test } from 'vitest'
import { type DraftPlace, draftName, placeOfDraft, withDraft } from '../../src/store/drafts'

const places: readonly DraftPlace[] = [
  { kind: 'field', of: { kind: 'touchpoint', ids: ['tp_1'] }, field: 'tags' },
  { kind: 'field', of: { kind: 'touchpoint', ids: ['tp_1', 'tp_2'] }, field: 'tags' },
  { kind: 'field', of: { kind: 'touchpoint', ids: ['tp "1", tp_2'] }, field: 'tags' },
  { kind: 'dialog', id: 'version-history.name' },
  { kind: 'beside', id: 'parkingLot', field: 'actions' },
  { kind: 'beside', id: 'parkingLot', field: 'decisions' },
  { kind: 'view', id: 'insights', field: 'waive dead-end tp_1' },
]

test('each place has a name of its own, which leads back to it', () => {
  expect(places.map((place) => placeOfDraft(draftName(place)))).toEqual(places)
  expect(new Set(places.map(draftName)).size).toBe(places.length)
})

test.each([
  'renaming',
  '',
  '[]',
  '[1,2,3]',
  '["field"]',
  '["beside","attic","x"]',
  '{"kind":"dialog"}',
])('%j is the name of something else', (name) => {
  expect(placeOfDraft(name)).toBeNull()
})

test('a text replaces the one before; without text there is no draft', () => {
  const [one, two] = places as [DraftPlace, DraftPlace]
  const drafts = withDraft(withDraft(withDraft({}, one, 'ha'), two, 'other'), one, 'half')
  expect(drafts).toEqual({ [draftName(one)]: 'half', [draftName(two)]: 'other' })
  expect(withDraft(drafts, one, '')).toEqual({ [draftName(two)]: 'other' })
})
