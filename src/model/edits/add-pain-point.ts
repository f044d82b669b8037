// Says what hurts on a transition or a touchpoint.
import type { EditEnv } from '../document/edit-env'
import type { AnnotatedThing } from '../records/annotated-thing'
import { makePainPoint, type PainPointId } from '../records/pain-point'
import { annotationsOfKind, isThere } from './annotations'
import type { DocumentDraft } from './edit'
import { giveNumber } from './give-number'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddPainPointArgs = Changes<'painPoint'> & {
  readonly on: AnnotatedThing
  readonly text: string
}

/** Adds a pain point below those on the same thing; null: the thing does not exist. */
export function addPainPoint(
  draft: DocumentDraft,
  { on, ...changes }: AddPainPointArgs,
  env: EditEnv,
): PainPointId | null {
  if (!isThere(draft, on)) return null
  const order = orderAt(annotationsOfKind(draft, 'painPoint', on))
  const number = giveNumber(draft, 'painPoint')
  const painPoint = makePainPoint({ id: env.newId('painPoint'), number, order, on })
  return putNewRecord(draft, 'painPoint', painPoint, changes)
}
