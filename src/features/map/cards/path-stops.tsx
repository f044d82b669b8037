// The numbers of a path's stops at the corners of their cards: the order in which one walks.
import { useSession } from '../../../bindings/use-session'
import { useStopsShown } from '../../../bindings/use-things-shown'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { PathStop } from '../../../model/records/path'
import { distanceAtZoom } from '../../../scene/distance'
import type { MapLayout } from '../../../scene/layout/map-layout'
import styles from './path-stops.module.css'

/** Stands in React Flow's viewport; larger with distance, as the words on the cards are. */
export function PathStops({ document, layout }: { document: JourneyDocument; layout: MapLayout }) {
  const stops = useStopsShown(document)
  const distance = useSession(({ viewport }) => distanceAtZoom(viewport.zoom))
  return [...placesOf(stops)].map(([id, places]) => {
    const card = layout.cards.get(id)
    if (!card) return null
    return (
      <div
        key={id}
        className={styles.pathStop}
        data-distance={distance}
        style={{ left: card.x, top: card.y }}
        aria-hidden
      >
        {places.join(' · ')}
      </div>
    )
  })
}

/** A path may stop at a card again. */
function placesOf(stops: readonly PathStop[]) {
  const places = new Map<PathStop['touchpointId'], number[]>()
  for (const [index, { touchpointId }] of stops.entries()) {
    places.set(touchpointId, [...(places.get(touchpointId) ?? []), index + 1])
  }
  return places
}
