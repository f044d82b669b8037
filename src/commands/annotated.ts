// What notes go on: the card or line that is selected, or that a selected note stands on.
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import type { CommandContext } from './command'
import { primaryOf } from './selected'

export type AnnotationRef = Extract<
  RecordRef,
  { kind: 'painPoint' | 'idea' | 'brightSpot' | 'quote' }
>

/** The card or line that is selected, or that the selected note stands on; null: neither. */
export function thingToAnnotate(context: CommandContext): AnnotatedThing | null {
  const primary = primaryOf(context)
  if (!primary) return null
  if (primary.kind === 'touchpoint' || primary.kind === 'transition') return primary
  return isAnnotationRef(primary) ? thingUnderNote(context.documents.getDocument(), primary) : null
}

export function isAnnotationRef(ref: { readonly kind: string }): ref is AnnotationRef {
  return ['painPoint', 'idea', 'brightSpot', 'quote'].includes(ref.kind)
}

/** What a note stands on; null: the note is not there. */
export function thingUnderNote(
  document: JourneyDocument,
  ref: AnnotationRef,
): AnnotatedThing | null {
  switch (ref.kind) {
    case 'painPoint':
      return document.painPoints[ref.id]?.on ?? null
    case 'idea':
      return document.ideas[ref.id]?.on ?? null
    case 'brightSpot':
      return document.brightSpots[ref.id]?.on ?? null
    case 'quote':
      return document.quotes[ref.id]?.on ?? null
  }
}
