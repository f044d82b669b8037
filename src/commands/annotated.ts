// What notes go on: the card or line that is selected, or that a selected note stands on.
import type { RecordRef } from '../model/document/journey-document'
import { type AnnotationRef, isAnnotationKind } from '../model/edits/annotations'
import { thingAnnotatedBy } from '../model/queries/thing-annotated-by'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import type { CommandContext } from './command'
import { primaryOf } from './selected'

/** The card or line that is selected, or that the selected note stands on; null: neither. */
export function thingToAnnotate(context: CommandContext): AnnotatedThing | null {
  const primary = primaryOf(context)
  if (!primary || primary.kind === 'map') return null
  if (primary.kind === 'touchpoint' || primary.kind === 'transition') return primary
  return thingAnnotatedBy(context.documents.getDocument(), primary)
}

export function isAnnotationRef(ref: { readonly kind: string }): ref is AnnotationRef {
  return isAnnotationKind(ref.kind as RecordRef['kind'])
}
