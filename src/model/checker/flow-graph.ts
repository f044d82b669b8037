// The map as a graph of numbers: what leads where, and which touchpoints lead to one another.

import { memoByIdentities } from '../../lib/memo-by-identities'
import { tableChanges } from '../../lib/table-changes'
import { type Groups, groupByNumber, int } from '../../lib/typed-lists'
import { valuesOf } from '../../lib/values-of'
import type { JourneyDocument } from '../document/journey-document'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'

export type FlowGraph = {
  /** By number; a place in this list stands for the touchpoint everywhere below. */
  readonly touchpoints: readonly Touchpoint[]
  readonly placeOf: ReadonlyMap<string, number>
  /** The places that the touchpoint at a place leads to, and those that lead to it. */
  readonly next: (place: number) => Int32Array
  readonly previous: (place: number) => Int32Array
  /** What these look up, for hot loops: the neighbours of place p are those of group p. */
  readonly outgoing: Groups
  readonly incoming: Groups
  /**
   * The loop that each touchpoint is in; one that is in no loop is alone in its own. A transition
   * leads within a loop or to one of a smaller number.
   */
  readonly loopOf: Int32Array
  readonly loopCount: number
}

/** The graph of the whole map; the same while its tables are. */
export function flowGraph({ touchpoints, transitions }: JourneyDocument): FlowGraph {
  return ofTables(touchpoints, transitions)
}

/** The graph of some touchpoints and the transitions between them; others are left out. */
export function flowGraphOf(
  some: readonly Touchpoint[],
  transitions: readonly Transition[],
): FlowGraph {
  const touchpoints = [...some].sort((left, right) => left.number - right.number)
  const placeOf = new Map<string, number>(touchpoints.map(({ id }, place) => [id, place]))
  return graphBetween(touchpoints, placeOf, transitions)
}

function graphBetween(
  touchpoints: readonly Touchpoint[],
  placeOf: ReadonlyMap<string, number>,
  transitions: readonly Transition[],
): FlowGraph {
  const from = new Int32Array(transitions.length)
  const to = new Int32Array(transitions.length)
  for (const [index, { fromId, toId }] of transitions.entries()) {
    const [start, end] = [placeOf.get(fromId), placeOf.get(toId)]
    const isWhole = start !== undefined && end !== undefined
    from[index] = isWhole ? start : -1
    to[index] = isWhole ? end : -1
  }
  const incoming = neighbours(to, from, touchpoints.length)
  const outgoing = neighbours(from, to, touchpoints.length)
  const ways = { next: lookUp(outgoing), previous: lookUp(incoming), outgoing, incoming }
  return { touchpoints, placeOf, ...ways, ...loopsOf(outgoing, touchpoints.length) }
}

/** All places that can be reached from `starts`, they included; `next` or `previous` says how. */
export function reachedFrom(
  starts: Iterable<number>,
  next: FlowGraph['next'],
  count: number,
): Uint8Array {
  const isReached = new Uint8Array(count)
  const ahead = [...starts]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (isReached[at]) continue
    isReached[at] = 1
    for (const place of next(at)) if (!isReached[place]) ahead.push(place)
  }
  return isReached
}

type Tables = Pick<JourneyDocument, 'touchpoints' | 'transitions'>

// Only speed depends on what was asked before: most edits leave all ways as they are.
let lastBuilt: (Tables & { readonly graph: FlowGraph }) | null = null

const ofTables = memoByIdentities(
  (touchpoints: Tables['touchpoints'], transitions: Tables['transitions']): FlowGraph => {
    const known = lastBuilt
    const lines = () => valuesOf(transitions) as readonly Transition[]
    const graph =
      (known && withSameWays(known.graph, known, { touchpoints, transitions })) ??
      (known?.touchpoints === touchpoints
        ? graphBetween(known.graph.touchpoints, known.graph.placeOf, lines())
        : flowGraphOf(valuesOf(touchpoints) as readonly Touchpoint[], lines()))
    lastBuilt = { touchpoints, transitions, graph }
    return graph
  },
)

/** The graph with the records as they are now; null where a way or a number has changed. */
function withSameWays(graph: FlowGraph, before: Tables, after: Tables): FlowGraph | null {
  const lines = tableChanges<Transition>(before.transitions, after.transitions)
  for (const { before: old, after: now } of lines) {
    if (!old || !now || old.fromId !== now.fromId || old.toId !== now.toId) return null
  }
  const touchpoints = [...graph.touchpoints]
  for (const change of tableChanges<Touchpoint>(before.touchpoints, after.touchpoints)) {
    const { id, before: old, after: now } = change
    const place = graph.placeOf.get(id)
    if (!old || !now || place === undefined || old.number !== now.number) return null
    touchpoints[place] = now
  }
  return { ...graph, touchpoints }
}

function neighbours(of: Int32Array, target: Int32Array, count: number): Groups {
  const { starts, items } = groupByNumber(of, count)
  return { starts, items: items.map((index) => int(target, index)) }
}

function lookUp({ starts, items }: Groups) {
  return (place: number) => items.subarray(int(starts, place), int(starts, place + 1))
}

/** Tarjan's strongly connected components, without recursion: maps may be long chains. */
function loopsOf({ starts, items }: Groups, count: number) {
  const loopOf = new Int32Array(count).fill(-1)
  const seenAt = new Int32Array(count)
  const lowest = new Int32Array(count)
  const turn = starts.slice()
  const open: number[] = []
  const trail: number[] = []
  let [clock, loopCount] = [0, 0]
  const enter = (at: number) => {
    clock += 1
    seenAt[at] = clock
    lowest[at] = clock
    open.push(at)
    trail.push(at)
  }
  const close = (at: number) => {
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      loopOf[member] = loopCount
      if (member === at) break
    }
    loopCount += 1
  }
  const leave = (at: number) => {
    trail.pop()
    if (lowest[at] === seenAt[at]) close(at)
    const above = trail.at(-1)
    if (above !== undefined) lowest[above] = Math.min(int(lowest, above), int(lowest, at))
  }
  for (let start = 0; start < count; start += 1) {
    if (!seenAt[start]) enter(start)
    for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
      const way = int(turn, at)
      turn[at] = way + 1
      if (way >= int(starts, at + 1)) leave(at)
      else {
        const target = int(items, way)
        if (!seenAt[target]) enter(target)
        else if (loopOf[target] === -1) lowest[at] = Math.min(int(lowest, at), int(seenAt, target))
      }
    }
  }
  return { loopOf, loopCount }
}
