// Says what works well on a transition or a touchpoint.
import type { EditEnv } from '../document/edit-env'
import type { AnnotatedThing } from '../records/annotated-thing'
import { type BrightSpotId, makeBrightSpot } from '../records/bright-spot'
import { annotationsOfKind, isThere } from './annotations'
import type { DocumentDraft } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'

export type AddBrightSpotArgs = { readonly on: AnnotatedThing; readonly text: string }

/** Adds a bright spot below those on the same thing; null: the thing does not exist. */
export function addBrightSpot(
  draft: DocumentDraft,
  { on, text }: AddBrightSpotArgs,
  env: EditEnv,
): BrightSpotId | null {
  if (!isThere(draft, on)) return null
  const order = orderAt(annotationsOfKind(draft, 'brightSpot', on))
  const brightSpot = makeBrightSpot({ id: env.newId('brightSpot'), order, on })
  return putNewRecord(draft, 'brightSpot', brightSpot, { text })
}
