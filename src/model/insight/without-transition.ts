// What breaks if a transition is removed.

import { type FlowGraph, flowGraphOf, reachedFrom } from '../checker/flow-graph'
import type { JourneyDocument } from '../document/journey-document'
import { pathsThrough } from '../queries/paths-through'
import type { Path } from '../records/path'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition, TransitionId } from '../records/transition'

export type WithoutTransition = {
  /** Touchpoints that no start leads to any more, by number. */
  readonly unreached: readonly Touchpoint[]
  /** Touchpoints from which no end can be reached any more, by number. */
  readonly stuck: readonly Touchpoint[]
  /** Named paths that take it, in order. */
  readonly paths: readonly Path[]
}

/** Compares the ways before and after; an unknown transition breaks nothing. */
export function withoutTransition(document: JourneyDocument, id: TransitionId): WithoutTransition {
  const touchpoints = Object.values<Touchpoint>(document.touchpoints)
  const transitions = Object.values<Transition>(document.transitions)
  const before = waysIn(flowGraphOf(touchpoints, transitions))
  const after = waysIn(
    flowGraphOf(
      touchpoints,
      transitions.filter((transition) => transition.id !== id),
    ),
  )
  const lost = (was: Uint8Array, is: Uint8Array) =>
    before.graph.touchpoints.filter((_, place) => was[place] && !is[place])
  return {
    unreached: lost(before.isReached, after.isReached),
    stuck: lost(before.canEnd, after.canEnd),
    paths: pathsThrough(document, { kind: 'transition', id }),
  }
}

function waysIn(graph: FlowGraph) {
  const { touchpoints, outgoing, incoming } = graph
  const placesOf = (endpoint: Touchpoint['endpoint']) =>
    [...touchpoints.keys()].filter((place) => touchpoints[place]?.endpoint === endpoint)
  return {
    graph,
    isReached: reachedFrom(placesOf('start'), outgoing),
    canEnd: reachedFrom(placesOf('end'), incoming),
  }
}
