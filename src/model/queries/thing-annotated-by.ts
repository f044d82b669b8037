// What a pain point, an idea, a bright spot or a quote stands on.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'

/** The touchpoint or transition; null: the ref is of another kind, or does not exist. */
export function thingAnnotatedBy(document: JourneyDocument, ref: RecordRef): AnnotatedThing | null {
  switch (ref.kind) {
    case 'painPoint':
      return document.painPoints[ref.id]?.on ?? null
    case 'idea':
      return document.ideas[ref.id]?.on ?? null
    case 'brightSpot':
      return document.brightSpots[ref.id]?.on ?? null
    case 'quote':
      return document.quotes[ref.id]?.on ?? null
    default:
      return null
  }
}
