// Puts an annotation at another place among those of its kind on the same thing.
import type { AnnotationRef } from './annotations'
import { type DocumentDraft, findRecord } from './edit'
import { moveAnnotation } from './move-annotation'

export type ReorderAnnotationArgs = {
  readonly annotation: AnnotationRef
  /** Its new place, from 0. */
  readonly place: number
}

export function reorderAnnotation(
  draft: DocumentDraft,
  { annotation, place }: ReorderAnnotationArgs,
): void {
  const record = findRecord(draft, annotation.kind, annotation.id)
  if (record) moveAnnotation(draft, { annotation, to: record.on, place })
}
