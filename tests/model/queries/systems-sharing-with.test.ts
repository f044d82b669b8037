import { expect, test } from 'vitest'
import { addSystem } from '../../../src/model/edits/add-system'
import { updateRecord } from '../../../src/model/edits/update-record'
import { systemsSharingWith } from '../../../src/model/queries/systems-sharing-with'
import { createSmallMap } from '../../helpers/small-map'

test('a pair is true both ways, in the order of the systems', () => {
  const { draft, env } = createSmallMap()
  const shop = addSystem(draft, { title: 'Shop' }, env)
  const till = addSystem(draft, { title: 'Till' }, env)
  const crm = addSystem(draft, { title: 'CRM' }, env)
  const changes = { sharesDataWith: [till, shop] }
  updateRecord(draft, { kind: 'system', id: crm, changes })
  const document = structuredClone(draft)
  expect(systemsSharingWith(document, crm)).toEqual([shop, till])
  expect(systemsSharingWith(document, shop)).toEqual([crm])
  expect(systemsSharingWith(document, till)).toEqual([crm])
  expect(systemsSharingWith(document, till)).toBe(systemsSharingWith(document, till))
})
