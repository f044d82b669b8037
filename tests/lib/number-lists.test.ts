// Lists of numbers that are used again: never while somebody may still look at them.
import { expect, test } from 'vitest'
import { createListPool } from '../../src/lib/number-lists'

test('what was lent stays as it is until it is given back, and is used again then', () => {
  const lend = createListPool()
  const first = lend()
  const kept = first.ints(1000, 7)
  const others = [lend(), lend()].map((lists) => lists.nums(500, 1))
  expect(kept.every((value) => value === 7)).toBe(true)
  expect(others.every((list) => list.every((value) => value === 1))).toBe(true)
  first.giveBack()
  first.giveBack()
  const again = [lend().ints(900, 3), lend().ints(1000, 4)]
  expect(again[0]?.buffer).toBe(kept.buffer)
  expect(again.map((list) => list.every((value) => value === list[0]))).toEqual([true, true])
})

test('lists of one loan share no memory, and hold what was asked for', () => {
  const lend = createListPool()
  for (let turn = 0; turn < 4; turn += 1) {
    const lists = lend()
    const given = [lists.ints(10, -1), lists.nums(10, 0.5), lists.ints(0, 3), lists.nums(2000, 4)]
    expect(new Set(given.map(({ buffer }) => buffer)).size).toBe(given.length)
    expect(given.map((list) => [list.length, list[0]])).toEqual([
      [10, -1],
      [10, 0.5],
      [0, undefined],
      [2000, 4],
    ])
    lists.giveBack()
  }
})
