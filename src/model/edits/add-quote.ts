// Keeps what was said, word for word, on a transition or a touchpoint.
import type { EditEnv } from '../document/edit-env'
import type { AnnotatedThing } from '../records/annotated-thing'
import { makeQuote, type QuoteId } from '../records/quote'
import { annotationsOfKind, isThere } from './annotations'
import type { DocumentDraft } from './edit'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddQuoteArgs = Changes<'quote'> & {
  readonly on: AnnotatedThing
  readonly text: string
}

/** Adds a quote below those on the same thing; null: the thing does not exist. */
export function addQuote(
  draft: DocumentDraft,
  { on, ...changes }: AddQuoteArgs,
  env: EditEnv,
): QuoteId | null {
  if (!isThere(draft, on)) return null
  const order = orderAt(annotationsOfKind(draft, 'quote', on))
  const quote = makeQuote({ id: env.newId('quote'), order, on })
  return putNewRecord(draft, 'quote', quote, changes)
}
