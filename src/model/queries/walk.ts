// Walking through a map, one touchpoint or transition after the other: the stops of a path to be.
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { PathStop } from '../records/path'
import type { TouchpointId } from '../records/touchpoint'
import { transitionsBetween } from './transitions-of'

/**
 * The stops with one more; the same array where nothing is new. A touchpoint is gone to, by the only
 * transition that leads there if there is just one. A transition is taken: from the last stop; or,
 * when that is where it leads and how one got there was not said, it is said now; or from its own
 * beginning.
 */
export function walkOn(
  document: JourneyDocument,
  stops: readonly PathStop[],
  to: AnnotatedThing,
): readonly PathStop[] {
  if (to.kind === 'touchpoint') return goTo(document, stops, to.id)
  const transition = document.transitions[to.id]
  if (!transition) return stops
  const { fromId, toId, id } = transition
  const [before, last] = [stops.at(-2), stops.at(-1)]
  const taken = { touchpointId: toId, viaTransitionId: id }
  const isThere = last?.touchpointId === toId && before?.touchpointId === fromId
  if (isThere && last?.touchpointId !== fromId) {
    return last.viaTransitionId === id ? stops : [...stops.slice(0, -1), taken]
  }
  return [...goTo(document, stops, fromId), taken]
}

/** The stops that are still there, after the map has changed. */
export function livingStops(
  document: JourneyDocument,
  stops: readonly PathStop[],
): readonly PathStop[] {
  const living = stops.filter(({ touchpointId }) => document.touchpoints[touchpointId])
  const mended = living.map((stop, place) => {
    if (stop.viaTransitionId === null) return stop
    const line = document.transitions[stop.viaTransitionId]
    const leadsHere =
      line?.toId === stop.touchpointId && line.fromId === living[place - 1]?.touchpointId
    return leadsHere ? stop : { ...stop, viaTransitionId: null }
  })
  const isSame = mended.length === stops.length && mended.every((stop, at) => stop === stops[at])
  return isSame ? stops : mended
}

function goTo(
  document: JourneyDocument,
  stops: readonly PathStop[],
  touchpointId: TouchpointId,
): readonly PathStop[] {
  const last = stops.at(-1)
  if (!document.touchpoints[touchpointId] || last?.touchpointId === touchpointId) return stops
  const between = last ? transitionsBetween(document, last.touchpointId, touchpointId) : []
  const viaTransitionId = between.length === 1 ? (between[0]?.id ?? null) : null
  return [...stops, { touchpointId, viaTransitionId }]
}
