// One step of a walk through the map, which will be a path.
import { walkOn } from '../model/queries/walk'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import type { CommandContext } from './command'

/** Goes to a card or along a line; the arrow keys begin there. False: nothing is new. */
export function walkTo({ documents, session }: CommandContext, to: AnnotatedThing): boolean {
  const { walking } = session.get()
  if (!walking) return false
  const stops = walkOn(documents.getDocument(), walking.stops, to)
  const last = stops.at(-1)
  session.set({
    walking: { ...walking, stops },
    ...(last && { focused: { kind: 'touchpoint', id: last.touchpointId } as const }),
  })
  return stops !== walking.stops
}
