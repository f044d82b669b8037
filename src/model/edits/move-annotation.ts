// Puts an annotation on another touchpoint or transition; its number and links stay.
import type { AnnotatedThing } from '../records/annotated-thing'
import { type AnnotationRef, annotationsOfKind, isThere } from './annotations'
import { type DocumentDraft, findRecord } from './edit'
import { orderAt } from './order-at'

export type MoveAnnotationArgs = {
  readonly annotation: AnnotationRef
  readonly to: AnnotatedThing
  /** Its place among those of its kind there, from 0; left out: last. */
  readonly place?: number
}

/** Moves an annotation; does nothing if it or its new place does not exist. */
export function moveAnnotation(
  draft: DocumentDraft,
  { annotation, to, place }: MoveAnnotationArgs,
): void {
  const record = findRecord(draft, annotation.kind, annotation.id)
  if (!record || !isThere(draft, to)) return
  const others = annotationsOfKind(draft, annotation.kind, to).filter(
    ({ id }) => id !== annotation.id,
  )
  record.order = orderAt(others, place)
  record.on = { ...to }
}
