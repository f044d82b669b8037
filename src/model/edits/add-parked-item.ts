// Parks a question or a topic, with the thing it came up at or without.
import type { EditEnv } from '../document/edit-env'
import { makeParkedItem, type ParkedItemId } from '../records/parked-item'
import { isThere } from './annotations'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddParkedItemArgs = Changes<'parkedItem'> & { readonly text: string }

/** Adds it below those that are parked; a thing that is not there is left out. */
export function addParkedItem(
  draft: DocumentDraft,
  { on = null, ...changes }: AddParkedItemArgs,
  env: EditEnv,
): ParkedItemId {
  const order = orderAt(recordsIn(draft, 'parkingLot'))
  const at = on && isThere(draft, on) ? on : null
  const item = makeParkedItem({ id: env.newId('parkedItem'), order, on: at })
  return putNewRecord(draft, 'parkedItem', item, changes)
}
