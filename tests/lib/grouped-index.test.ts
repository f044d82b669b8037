// An index that changes only where the table did.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupedIndex } from '../../src/lib/grouped-index'

type Card = { readonly id: string; readonly cell: string; readonly rank: number }

const byCell = groupedIndex<Card>(
  ({ cell }) => [cell],
  (left, right) => left.rank - right.rank,
)
const card = (id: string, cell: string, rank: number): Card => ({ id, cell, rank })

test('groups are in order, and a group without items is empty', () => {
  const index = byCell({ a: card('a', 'x', 2), b: card('b', 'x', 1), c: card('c', 'y', 1) })
  expect(index('x').map(({ id }) => id)).toEqual(['b', 'a'])
  expect(index('nowhere')).toEqual([])
})

test('after an edit only the groups of the edited items are new arrays', () => {
  const before = { a: card('a', 'x', 1), b: card('b', 'y', 1), c: card('c', 'z', 1) }
  const [x, y, nothing] = [byCell(before)('x'), byCell(before)('y'), byCell(before)('w')]
  const after = { ...before, a: card('a', 'z', 2) }
  expect(byCell(after)('y')).toBe(y)
  expect(byCell(after)('w')).toBe(nothing)
  expect(byCell(after)('x')).not.toBe(x)
  expect(byCell(after)('z').map(({ id }) => id)).toEqual(['c', 'a'])
})

test('whatever came, went and changed, the groups are those of the table as it is', () => {
  const words = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const table = fc.dictionary(words, fc.record({ cell: words, rank: fc.integer() }))
  fc.assert(
    fc.property(fc.array(table, { minLength: 2, maxLength: 6 }), (contents) => {
      const mended = cellsInOrder()
      let before: Record<string, Card> = {}
      for (const content of contents) {
        // What has the same content stays the same object, as in the tables of a document.
        const now = Object.fromEntries(
          Object.entries(content).map(([id, { cell, rank }]) => {
            const known = before[id]
            return [id, known?.cell === cell && known.rank === rank ? known : card(id, cell, rank)]
          }),
        )
        for (const cell of ['a', 'b', 'c', 'd', 'e', 'f']) {
          expect(mended(now)(cell)).toEqual(cellsInOrder()({ ...now })(cell))
        }
        before = now
      }
    }),
  )
})

function cellsInOrder() {
  return groupedIndex<Card>(
    ({ cell }) => [cell],
    (left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1),
  )
}
