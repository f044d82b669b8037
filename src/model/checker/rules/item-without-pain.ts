// Finds work that takes away no pain: neither itself, nor by its ideas, nor above or below it.
import { itemsForNoPain } from '../../queries/item-pains'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

export const itemWithoutPain = mapRule({
  id: 'item-without-pain',
  topic: 'work',
  severity: 'low',
  looksAt: {
    backlogItems: ['parentId', 'painPointIds', 'ideaIds', 'status'],
    ideas: ['painPointIds'],
  },
  check: ({ document }) =>
    itemsForNoPain(document, recordsOf(document, 'backlogItems')).map(({ id }) => ({
      on: { kind: 'backlogItem' as const, id },
      params: {},
    })),
})
