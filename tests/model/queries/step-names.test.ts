import { expect, test } from 'vitest'
import { updateRecord } from '../../../src/model/edits/update-record'
import { stepNames, stepOptions } from '../../../src/model/queries/step-names'
import { createShopMap, id } from '../../helpers/shop-map'

test('steps that are called alike have their numbers, the others their titles alone', () => {
  const draft = createShopMap()
  for (const [name, title] of [
    ['tries', 'New step'],
    ['pays', 'new step '],
    ['waits', ''],
  ] as const)
    updateRecord(draft, { kind: 'step', id: id<'step'>(name), changes: { title } })
  expect(stepOptions(draft, 'Untitled').map(({ label }) => label)).toEqual([
    'looks',
    '2. New step',
    '3. new step',
    'Untitled',
  ])
  expect(stepNames(draft)).toBe(stepNames(draft))
})
