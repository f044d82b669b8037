// Where a record shows on the map, when it is no card, line or header itself.
import type { JourneyDocument, RecordRef } from '../document/journey-document'

/**
 * A note shows on its card or line, a backlog item where the pain points and ideas are that it is
 * linked to; anything else where it stands itself.
 */
export function placesOnMap(document: JourneyDocument, ref: RecordRef): readonly RecordRef[] {
  switch (ref.kind) {
    case 'painPoint':
      return listOf(document.painPoints[ref.id]?.on)
    case 'idea':
      return listOf(document.ideas[ref.id]?.on)
    case 'brightSpot':
      return listOf(document.brightSpots[ref.id]?.on)
    case 'quote':
      return listOf(document.quotes[ref.id]?.on)
    case 'backlogItem': {
      const { painPointIds = [], ideaIds = [] } = document.backlogItems[ref.id] ?? {}
      return [
        ...painPointIds.flatMap((id) => placesOnMap(document, { kind: 'painPoint', id })),
        ...ideaIds.flatMap((id) => placesOnMap(document, { kind: 'idea', id })),
      ]
    }
    default:
      return [ref]
  }
}

function listOf(place: RecordRef | undefined): readonly RecordRef[] {
  return place ? [place] : []
}
