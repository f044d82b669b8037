// The ways from one touchpoint to another, shortest first, each with what it costs the customer.
import type { JourneyDocument } from '../document/journey-document'
import { type ContinuityOfMany, continuityOfAll } from '../queries/continuity-of'
import { isChannelSwitch } from '../queries/is-channel-switch'
import { isDataSilo } from '../queries/is-data-silo'
import { transitionsOf } from '../queries/transitions-of'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { SystemId } from '../records/system'
import type { TouchpointId } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import { type OpenPain, openPainOn } from './open-pain'

export type TracedPath = {
  /** In the order in which they are taken. */
  readonly transitions: readonly Transition[]
  /** Over its channel switches. */
  readonly continuity: ContinuityOfMany
  /** The known efforts added up (null: none is known), and of how many transitions they are. */
  readonly effort: { readonly sum: number | null; readonly known: number; readonly all: number }
  /** On its touchpoints, both ends included, and its transitions. */
  readonly pain: OpenPain
  /** Of its touchpoints, each once, in the order in which the customer comes to them. */
  readonly systems: readonly SystemId[]
  readonly silos: readonly Transition[]
}

export type Trace = {
  readonly paths: readonly TracedPath[]
  /** False: there are more; these are the shortest ones. */
  readonly isComplete: boolean
  /** Of these paths; null when there is none. */
  readonly best: TracedPath | null
  readonly worst: TracedPath | null
}

export type TraceLimits = {
  readonly paths: number
  /** Transitions looked at, which is what bounds the time. */
  readonly looks: number
}

const usualLimits: TraceLimits = { paths: 200, looks: 200_000 }

/** All paths that come to no touchpoint twice, up to the limits. */
export function tracePaths(
  document: JourneyDocument,
  ends: { readonly fromId: TouchpointId; readonly toId: TouchpointId },
  limits: TraceLimits = usualLimits,
): Trace {
  const { found, isComplete } = findPaths(document, ends, limits)
  const paths = found.map((transitions) => measured(document, transitions))
  const ranked = [...paths].sort(comparePaths)
  return { paths, isComplete, best: ranked[0] ?? null, worst: ranked.at(-1) ?? null }
}

/** The better path first: more context, less pain, less effort, shorter. Unknown comes after known. */
export function comparePaths(left: TracedPath, right: TracedPath): number {
  return (
    (right.continuity.value ?? -1) - (left.continuity.value ?? -1) ||
    (left.pain.weight ?? 0) - (right.pain.weight ?? 0) ||
    (left.effort.sum ?? 0) - (right.effort.sum ?? 0) ||
    left.transitions.length - right.transitions.length
  )
}

function measured(document: JourneyDocument, transitions: readonly Transition[]): TracedPath {
  const efforts = transitions.map(({ effort }) => effort).filter((effort) => effort !== null)
  const [first] = transitions
  const stops = [...(first ? [first.fromId] : []), ...transitions.map(({ toId }) => toId)]
  const things: AnnotatedThing[] = [
    ...stops.map((id) => ({ kind: 'touchpoint' as const, id })),
    ...transitions.map(({ id }) => ({ kind: 'transition' as const, id })),
  ]
  return {
    transitions,
    continuity: continuityOfAll(transitions.filter((one) => isChannelSwitch(document, one))),
    effort: {
      sum: efforts.length > 0 ? efforts.reduce((sum, effort) => sum + effort, 0) : null,
      known: efforts.length,
      all: transitions.length,
    },
    pain: openPainOn(document, things),
    systems: [...new Set(stops.flatMap((id) => document.touchpoints[id]?.systemIds ?? []))],
    silos: transitions.filter((transition) => isDataSilo(document, transition)),
  }
}

type Found = { readonly found: Transition[][]; readonly isComplete: boolean }

/** Length by length, so that what is left out by a limit is longer than what is there. */
function findPaths(
  document: JourneyDocument,
  { fromId, toId }: { readonly fromId: TouchpointId; readonly toId: TouchpointId },
  limits: TraceLimits,
): Found {
  const toGo = distancesTo(document, toId)
  const shortest = toGo.get(fromId)
  const found: Transition[][] = []
  if (shortest === undefined || fromId === toId) return { found, isComplete: true }
  let looks = 0
  for (let length = shortest; ; length += 1) {
    let isLonger = false
    const visited = new Set<TouchpointId>([fromId])
    const path: Transition[] = []
    const turns = [transitionsOf(document, fromId).outgoing.values()]
    for (let turn = turns.at(-1); turn; turn = turns.at(-1)) {
      const { value: transition, done } = turn.next()
      if (done) {
        turns.pop()
        const left = path.pop()
        if (left) visited.delete(left.toId)
        continue
      }
      looks += 1
      const rest = toGo.get(transition.toId)
      if (rest === undefined || visited.has(transition.toId)) continue
      const total = path.length + 1 + rest
      if (total > length) isLonger = true
      if (transition.toId === toId && total === length) found.push([...path, transition])
      if (found.length >= limits.paths || looks >= limits.looks) return { found, isComplete: false }
      if (total > length || transition.toId === toId) continue
      path.push(transition)
      visited.add(transition.toId)
      turns.push(transitionsOf(document, transition.toId).outgoing.values())
    }
    if (!isLonger) return { found, isComplete: true }
  }
}

/** The fewest transitions from each touchpoint to `toId`; those that cannot come there are left out. */
function distancesTo(document: JourneyDocument, toId: TouchpointId): Map<TouchpointId, number> {
  const distances = new Map([[toId, 0]])
  // A map is walked in the order in which it grows.
  for (const [id, distance] of distances) {
    for (const { fromId } of transitionsOf(document, id).incoming) {
      if (!distances.has(fromId)) distances.set(fromId, distance + 1)
    }
  }
  return distances
}
