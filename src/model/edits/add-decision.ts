// Notes what was decided, about a thing or about the whole journey.
import type { EditEnv } from '../document/edit-env'
import { type DecisionId, makeDecision } from '../records/decision'
import { isThere } from './annotations'
import { type DocumentDraft, recordsIn } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddDecisionArgs = Changes<'decision'> & { readonly text: string }

/** Adds it below the others, decided now; a thing that is not there is left out. */
export function addDecision(
  draft: DocumentDraft,
  { on = null, ...changes }: AddDecisionArgs,
  env: EditEnv,
): DecisionId {
  const order = orderAt(recordsIn(draft, 'decisions'))
  const about = on && isThere(draft, on) ? on : null
  const decision = makeDecision({ id: env.newId('decision'), order, on: about, at: env.now() })
  return putNewRecord(draft, 'decision', decision, changes)
}
