import { expect, test } from 'vitest'
import { withoutListMarks } from '../../../src/model/capture/list-marks'

test.each([
  ['• Looks\n• Asks\r\n  ◦ In a store', 'Looks\nAsks\r\nIn a store'],
  ['- Looks\n– Asks\n— Buys', 'Looks\nAsks\nBuys'],
  ['\uF0B7\tLooks\no\tAsks', 'Looks\nAsks'],
  ['- [ ] Looks\n- [x] Asks', 'Looks\nAsks'],
  ['1. Looks\n2) Asks\n(3) Buys', 'Looks\nAsks\nBuys'],
  ['• ! Too slow\n- > Buys', '! Too slow\n> Buys'],
  ['Looks\tWeb shop\t\tSlow\t\r\n\tAsks', 'Looks · Web shop · Slow\r\nAsks'],
])('the marks of the list %j go', (pasted, wanted) => {
  expect(withoutListMarks(pasted)).toBe(wanted)
})

test.each([
  ['Looks\nAsks'],
  // Signs of the capture bar.
  ['* Show it\n+ Kind staff\n-2\n"Again"\n? Who'],
  // Words of the line itself.
  ['2. floor is closed'],
  ['2.5 hours\n24/7 hotline'],
  ['Walks in – and out\n-10 % voucher\nopen days'],
])('%j stays as it is', (pasted) => {
  expect(withoutListMarks(pasted)).toBe(pasted)
})
