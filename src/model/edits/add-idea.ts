// Says what could help on a transition or a touchpoint.
import type { EditEnv } from '../document/edit-env'
import type { AnnotatedThing } from '../records/annotated-thing'
import { type IdeaId, makeIdea } from '../records/idea'
import { annotationsOfKind, isThere } from './annotations'
import type { DocumentDraft } from './edit'
import { giveNumber } from './give-number'
import { orderAt } from './order-at'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddIdeaArgs = Changes<'idea'> & {
  readonly on: AnnotatedThing
  readonly text: string
}

/** Adds a feature idea below those on the same thing; null: the thing does not exist. */
export function addIdea(
  draft: DocumentDraft,
  { on, ...changes }: AddIdeaArgs,
  env: EditEnv,
): IdeaId | null {
  if (!isThere(draft, on)) return null
  const order = orderAt(annotationsOfKind(draft, 'idea', on))
  const number = giveNumber(draft, 'idea')
  const idea = makeIdea({ id: env.newId('idea'), number, order, on })
  return putNewRecord(draft, 'idea', idea, changes)
}
