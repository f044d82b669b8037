// The map as a graph of numbers: what leads where, and which touchpoints lead to one another.

import { memoByIdentities } from '../../lib/memo-by-identities'
import { tableChanges } from '../../lib/table-changes'
import { type Groups, groupByNumber, int } from '../../lib/typed-lists'
import { keysOf, valuesOf } from '../../lib/values-of'
import type { JourneyDocument } from '../document/journey-document'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'

export type FlowGraph = Ways & {
  readonly placeOf: ReadonlyMap<string, number>
  /** Where each transition begins and ends, in the order of their table; -1: nowhere. */
  readonly from: Int32Array
  readonly to: Int32Array
}

export type Ways = {
  /** By number; a place in this list stands for the touchpoint everywhere below. */
  readonly touchpoints: readonly Touchpoint[]
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
  for (let index = 0; index < transitions.length; index += 1) {
    const transition = transitions[index]
    if (transition) setEnds({ from, to }, index, placeOf, transition)
  }
  return { placeOf, from, to, ...waysBetween(touchpoints, { from, to }) }
}

type Ends = { readonly from: Int32Array; readonly to: Int32Array }

function setEnds(
  { from, to }: Ends,
  index: number,
  placeOf: FlowGraph['placeOf'],
  { fromId, toId }: Transition,
): void {
  const [start, end] = [placeOf.get(fromId), placeOf.get(toId)]
  const isWhole = start !== undefined && end !== undefined
  from[index] = isWhole ? start : -1
  to[index] = isWhole ? end : -1
}

function waysBetween(touchpoints: readonly Touchpoint[], { from, to }: Ends): Ways {
  const incoming = neighbours(to, from, touchpoints.length)
  const outgoing = neighbours(from, to, touchpoints.length)
  const ways = { next: lookUp(outgoing), previous: lookUp(incoming), outgoing, incoming }
  return { touchpoints, ...ways, ...loopsOf(outgoing, touchpoints.length) }
}

/** The ways between some of the touchpoints of a graph; no id is looked up. */
export function waysAmong(
  { touchpoints, from, to }: FlowGraph,
  isIn: (touchpoint: Touchpoint) => boolean,
): Ways {
  const placeIn = new Int32Array(touchpoints.length)
  const some = touchpoints.filter((touchpoint, place) => {
    placeIn[place] = isIn(touchpoint) ? 0 : -1
    return placeIn[place] === 0
  })
  let count = 0
  for (let place = 0; place < placeIn.length; place += 1) {
    if (placeIn[place] === 0) placeIn[place] = count++
  }
  const [start, end] = [new Int32Array(from.length), new Int32Array(to.length)]
  for (let index = 0; index < from.length; index += 1) {
    const first = int(from, index) < 0 ? -1 : int(placeIn, int(from, index))
    const last = int(to, index) < 0 ? -1 : int(placeIn, int(to, index))
    start[index] = last < 0 ? -1 : first
    end[index] = first < 0 ? -1 : last
  }
  return waysBetween(some, { from: start, to: end })
}

/** All places that can be reached from `from`, they included, by `outgoing` or `incoming`. */
export function reachedFrom(from: Iterable<number>, { starts, items }: Groups): Uint8Array {
  const isReached = new Uint8Array(starts.length - 1)
  const ahead = [...from]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (isReached[at]) continue
    isReached[at] = 1
    const end = int(starts, at + 1)
    for (let way = int(starts, at); way < end; way += 1) {
      const place = int(items, way)
      if (!isReached[place]) ahead.push(place)
    }
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
        ? withOtherLines(known.graph, valuesOf(known.transitions) as readonly Transition[], lines())
        : flowGraphOf(valuesOf(touchpoints) as readonly Touchpoint[], lines()))
    lastBuilt = { touchpoints, transitions, graph }
    return graph
  },
)

/** The graph with the records as they are now; null where a way or a number has changed. */
function withSameWays(graph: FlowGraph, before: Tables, after: Tables): FlowGraph | null {
  if (!isInSameOrder(before.transitions, after.transitions)) return null
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

/** The ends of transitions are known by their places in the table. */
function isInSameOrder(before: Tables['transitions'], after: Tables['transitions']): boolean {
  if (before === after) return true
  const [old, now] = [keysOf(before), keysOf(after)]
  return old.length === now.length && old.every((id, place) => id === now[place])
}

/** The touchpoints are the same ones: only transitions that are not have to be looked up. */
function withOtherLines(
  graph: FlowGraph,
  before: readonly Transition[],
  now: readonly Transition[],
): FlowGraph {
  const { touchpoints, placeOf } = graph
  if (before.length !== now.length) return graphBetween(touchpoints, placeOf, now)
  const ends = { from: graph.from.slice(), to: graph.to.slice() }
  for (let index = 0; index < now.length; index += 1) {
    const transition = now[index]
    if (transition && transition !== before[index]) setEnds(ends, index, placeOf, transition)
  }
  return { placeOf, ...ends, ...waysBetween(touchpoints, ends) }
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
