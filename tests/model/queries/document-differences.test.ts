// Differences of two versions of a map, as a person is told of them.
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { readJourney } from '../../../src/model/file-format/read-file'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { documentDifferences } from '../../../src/model/queries/document-differences'
import { createShopMap, id } from '../../helpers/shop-map'
import { createTestEnv } from '../../helpers/test-env'

function changed(change: (draft: DocumentDraft) => void): JourneyDocument {
  const draft = createShopMap()
  change(draft)
  return draft as JourneyDocument
}

const shop = createShopMap() as JourneyDocument

describe('differences', () => {
  test('a map has none from itself, nor from its own file', () => {
    const outcome = readJourney(writeJourney(shop), createTestEnv())
    if ('refused' in outcome) throw new Error(outcome.refused)
    expect(documentDifferences(shop, outcome.document)).toEqual([])
  })

  test('a changed record is named with its fields, in the order of the file', () => {
    const theirs = changed((draft) => {
      const sofa = draft.touchpoints[id<'touchpoint'>('sofa')]
      if (sofa) Object.assign(sofa, { notes: 'Seen on the train', title: 'Sees a sofa' })
    })
    expect(documentDifferences(shop, theirs)).toEqual([
      {
        change: 'changed',
        kind: 'touchpoint',
        id: 'sofa',
        number: 'T1',
        name: 'Sees a sofa',
        fields: ['title', 'notes'],
      },
    ])
  })

  test('what is only in one of them is named as it is there', () => {
    const without = changed((draft) => {
      delete draft.painPoints[id<'painPoint'>('p1')]
    })
    const row = { kind: 'painPoint', id: 'p1', number: 'P1', name: 'The offer is lost', fields: [] }
    expect(documentDifferences(shop, without)).toEqual([{ change: 'removed', ...row }])
    expect(documentDifferences(without, shop)).toEqual([{ change: 'added', ...row }])
  })

  test('the map itself counts, its own books do not', () => {
    const theirs = changed((draft) => {
      draft.map.title = 'Sofa, again'
      draft.map.counters.touchpoint = 99
    })
    expect(documentDifferences(shop, theirs)).toMatchObject([
      { kind: 'map', name: 'Sofa, again', fields: ['title'] },
    ])
  })
})
