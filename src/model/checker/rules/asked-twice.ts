// Finds touchpoints that ask for what the customer has given before on the way there.

import { groupBy } from '../../../lib/group-by'
import { type Groups, groupByNumber, int } from '../../../lib/typed-lists'
import type { JourneyDocument } from '../../document/journey-document'
import { changeMembers } from '../../edits/set-field'
import type { PersonaId } from '../../records/persona'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { type FlowGraph, flowGraph, flowGraphOf } from '../flow-graph'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'
import { sameWords } from '../same-words'

/**
 * Follows what is asked along all transitions at once, so that the number of paths between two
 * cards does not matter. What one persona gives is not known of another one.
 */
export const askedTwice = mapRule({
  id: 'asked-twice',
  topic: 'continuity',
  severity: 'medium',
  looksAt: {
    touchpoints: ['number', 'asksFor', 'personaIds'],
    transitions: ['fromId', 'toId'],
  },
  check: ({ document }) => {
    const found = new Map<Touchpoint, Map<string, Touchpoint>>()
    for (const graph of graphsOfPersonas(document)) {
      const repeatsOf = findRepeats(graph)
      for (const [item, askers] of askersByItem(graph)) {
        for (const [asker, before] of repeatsOf(askers)) {
          if (!asker || !before) continue
          const items = found.get(asker) ?? new Map<string, Touchpoint>()
          if (!items.has(item)) items.set(item, before)
          found.set(asker, items)
        }
      }
    }
    return [...found].map(([touchpoint, items]) => findingOn(touchpoint, items))
  },
})

function findingOn(touchpoint: Touchpoint, items: ReadonlyMap<string, Touchpoint>) {
  const { id, asksFor } = touchpoint
  const repeated = asksFor.filter((item) => items.has(sameWords(item)))
  const before = [...new Set(items.values())].map((other) => touchpointRef(other.id))
  return {
    on: touchpointRef(id),
    params: { items: repeated, before },
    evidence: before,
    weight: repeated.length,
    fixes: [
      fix('stop-asking', { items: repeated }, (draft) =>
        changeMembers(draft, {
          kind: 'touchpoint',
          ids: [id],
          path: 'asksFor',
          added: [],
          removed: repeated,
        }),
      ),
    ],
  }
}

function touchpointRef(id: Touchpoint['id']) {
  return { kind: 'touchpoint', id } as const
}

/** The ways of each persona where the map tells them apart, else the one way of all. */
function graphsOfPersonas(document: JourneyDocument): FlowGraph[] {
  const cards = recordsOf(document, 'touchpoints')
  if (cards.every(({ asksFor }) => asksFor.length === 0)) return []
  const told = new Set<PersonaId>()
  for (const { personaIds } of cards) for (const id of personaIds) told.add(id)
  if (told.size === 0) return [flowGraph(document)]
  const transitions = recordsOf(document, 'transitions')
  return [...told].map((id) =>
    flowGraphOf(
      cards.filter(({ personaIds }) => personaIds.length === 0 || personaIds.includes(id)),
      transitions,
    ),
  )
}

/** The places that ask for each item, of items that are asked for more than once. */
function askersByItem({ touchpoints }: FlowGraph): ReadonlyMap<string, readonly number[]> {
  const askers = new Map<string, number[]>()
  touchpoints.forEach(({ asksFor }, place) => {
    for (const asked of asksFor) {
      const item = sameWords(asked)
      const places = askers.get(item)
      if (!places) askers.set(item, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  })
  askers.delete('')
  for (const [item, places] of askers) if (places.length < 2) askers.delete(item)
  return askers
}

type Repeat = readonly [late: Touchpoint | undefined, early: Touchpoint | undefined]

/**
 * Finds, item by item, who asks after another one did. What was asked is handed on from loop to
 * loop in the order of the ways, each transition once: linear in the map, whatever its paths. Within
 * a loop the touchpoint with the smallest number asks first.
 */
function findRepeats(graph: FlowGraph) {
  const { touchpoints, loopOf, loopCount } = graph
  const before = loopsBefore(graph)
  const handedOn = new Int32Array(loopCount)
  const handedTo = (loop: number, first: number): number => {
    for (let at = int(before.starts, loop); at < int(before.starts, loop + 1); at += 1) {
      const earlier = int(before.items, at)
      if (earlier <= first && int(handedOn, earlier) >= 0) return int(handedOn, earlier)
    }
    return -1
  }
  return (askers: readonly number[]): Repeat[] => {
    const found: Repeat[] = []
    const byLoop = groupBy(askers, (asker) => int(loopOf, asker))
    const loops = [...byLoop.keys()]
    const [first, last] = [Math.max(...loops), Math.min(...loops)]
    const owners = new Int32Array(first + 1).fill(-1)
    for (const [loop, [own = -1]] of byLoop) owners[loop] = own
    for (let loop = first; loop >= last; loop -= 1) {
      const early = handedTo(loop, first)
      const own = int(owners, loop)
      handedOn[loop] = own >= 0 ? own : early
      if (own < 0) continue
      if (early >= 0) found.push([touchpoints[own], touchpoints[early]])
      const [, ...others] = byLoop.get(loop) ?? []
      for (const other of others) found.push([touchpoints[other], touchpoints[own]])
    }
    return found
  }
}

/** The loops from which a transition leads into each loop; they have larger numbers. */
function loopsBefore({ touchpoints, incoming, loopOf, loopCount }: FlowGraph): Groups {
  const into = new Int32Array(incoming.items.length).fill(-1)
  for (const place of touchpoints.keys()) {
    const loop = int(loopOf, place)
    for (let at = int(incoming.starts, place); at < int(incoming.starts, place + 1); at += 1) {
      if (int(loopOf, int(incoming.items, at)) !== loop) into[at] = loop
    }
  }
  const { starts, items } = groupByNumber(into, loopCount)
  return { starts, items: items.map((at) => int(loopOf, int(incoming.items, at))) }
}
