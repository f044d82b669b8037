// What stands out on the map: selected, hovered, and what these lead to.
import { useMemo } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useStopsShown } from '../../../bindings/use-things-shown'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { placesOnMap } from '../../../model/queries/places-on-map'
import { thingsOfPath } from '../../../model/queries/things-shown'
import { transitionsOf } from '../../../model/queries/transitions-of'
import type { Raised } from '../canvas/paint-map'
import { useMapLocal } from '../map-local'

/** Renders with every hover: only for what is small. */
export function useRaised(document: JourneyDocument): Raised {
  const selection = useSession((state) => state.selection)
  const hovered = useMapLocal((local) => local.hovered)
  const stops = useStopsShown(document)
  return useMemo(() => {
    const selected = new Set<string>(selection.map(({ id }) => id))
    const path = thingsOfPath(document, stops)
    const near = new Set<string>([...path.touchpointIds, ...path.transitionIds])
    for (const ref of [hovered, ...selection]) {
      if (!ref || ref.kind === 'map') continue
      for (const place of placesOnMap(document, ref)) addNear(near, document, place)
    }
    return { selected, near }
  }, [document, selection, hovered, stops])
}

/** A line raises both of its ends; a card raises its lines; a note what it stands on. */
function addNear(near: Set<string>, document: JourneyDocument, ref: RecordRef): void {
  near.add(ref.id)
  if (ref.kind === 'transition') {
    const line = document.transitions[ref.id]
    if (line) near.add(line.fromId).add(line.toId)
  } else if (ref.kind === 'touchpoint') {
    const { incoming, outgoing } = transitionsOf(document, ref.id)
    for (const { id } of [...incoming, ...outgoing]) near.add(id)
  }
}
