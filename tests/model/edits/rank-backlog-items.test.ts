import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import {
  ordersAfterMove,
  rankBacklogItems,
  setBacklogOrders,
} from '../../../src/model/edits/rank-backlog-items'
import { inOrder } from '../../../src/model/queries/records-in-order'
import type { BacklogItemId } from '../../../src/model/records/backlog-item'
import { backlogMap } from '../../helpers/backlog-map'
import { id } from '../../helpers/shop-map'

const names = 'abcdefghij'
const item = (name: string) => id<'backlogItem'>(name)

function edited(edit: (draft: DocumentDraft) => void) {
  const draft = structuredClone(
    backlogMap(Object.fromEntries([...names].map((name) => [name, {}]))),
  ) as DocumentDraft
  const before = new Map(Object.values(draft.backlogItems).map(({ id, order }) => [id, order]))
  edit(draft)
  const ranked = inOrder(structuredClone(draft) as JourneyDocument, 'backlogItems')
  const touched = ranked.filter(({ id, order }) => before.get(id) !== order).map(({ id }) => id)
  return { order: ranked.map((one) => one.id).join(''), touched }
}

describe('ranks', () => {
  test('any order is reached, and what is in order already is not touched', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...names], { minLength: 10 }), (wanted) => {
        const ids = wanted.map(item)
        const { order, touched } = edited((draft) => rankBacklogItems(draft, { ids }))
        expect(order).toBe(wanted.join(''))
        // The longest rise stays: of ten items never more than nine need a new key.
        expect(touched.length).toBeLessThan(10)
      }),
    )
  })

  test('one item moved: one key', () => {
    const ids = [...'jabcdefghi'].map(item)
    const { order, touched } = edited((draft) => rankBacklogItems(draft, { ids }))
    expect([order, touched]).toEqual(['jabcdefghi', ['j']])
  })

  test('items that are not named come after the others', () => {
    expect(edited((draft) => rankBacklogItems(draft, { ids: [item('c')] })).order).toBe(
      'cabdefghij',
    )
  })
})

test('several are moved together, also next to themselves and to the end', () => {
  const move = (ids: string, before: string | null) =>
    edited((draft) =>
      setBacklogOrders(
        draft,
        ordersAfterMove(inOrder(structuredClone(draft) as JourneyDocument, 'backlogItems'), {
          ids: [...ids].map(item),
          beforeId: before as BacklogItemId | null,
        }),
      ),
    ).order
  expect(move('hb', 'd')).toBe('acbhdefgij')
  expect(move('ab', null)).toBe('cdefghijab')
  expect(move('cd', 'c')).toBe(names)
})
