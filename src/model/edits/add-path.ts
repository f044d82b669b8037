// Adds a named way through the map.
import type { EditEnv } from '../document/edit-env'
import { makePath, type PathId } from '../records/path'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddPathArgs = Changes<'path'> & { readonly title: string }

/** Adds a path after those that are there; stops at touchpoints that do not exist are left out. */
export function addPath(draft: DocumentDraft, changes: AddPathArgs, env: EditEnv): PathId {
  const order = orderAt(recordsIn(draft, 'paths'))
  const path = makePath({ id: env.newId('path'), order, kind: 'main' })
  return putNewRecord(draft, 'path', path, changes)
}
