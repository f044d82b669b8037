// Finds touchpoints that ask for what the customer has given before on the way there.

import { memoByIdentity } from '../../../lib/memo-by-identity'
import { type Groups, groupByNumber, int } from '../../../lib/typed-lists'
import type { JourneyDocument } from '../../document/journey-document'
import { changeMembers } from '../../edits/set-field'
import type { PersonaId } from '../../records/persona'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { flowGraph, type Ways, waysAmong } from '../flow-graph'
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
      for (const { item, late, early } of findRepeats(graph)) {
        const items = found.get(late) ?? new Map<string, Touchpoint>()
        if (!items.has(item)) items.set(item, early)
        found.set(late, items)
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
function graphsOfPersonas(document: JourneyDocument): Ways[] {
  const cards = recordsOf(document, 'touchpoints')
  if (cards.every(({ asksFor }) => asksFor.length === 0)) return []
  const told = new Set<PersonaId>()
  for (const { personaIds } of cards) for (const id of personaIds) told.add(id)
  const graph = flowGraph(document)
  if (told.size === 0) return [graph]
  return [...told].map((id) =>
    waysAmong(graph, ({ personaIds }) => personaIds.length === 0 || personaIds.includes(id)),
  )
}

/** The places that ask for each item, of items that are asked for more than once. */
function askersByItem({ touchpoints }: Ways): ReadonlyMap<string, readonly number[]> {
  const askers = new Map<string, number[]>()
  touchpoints.forEach((touchpoint, place) => {
    for (const item of itemsAskedBy(touchpoint)) {
      const places = askers.get(item)
      if (!places) askers.set(item, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  })
  askers.delete('')
  for (const [item, places] of askers) if (places.length < 2) askers.delete(item)
  return askers
}

/** Spelt alike; asked once a touchpoint, whatever the ways. */
const itemsAskedBy = memoByIdentity(({ asksFor }: Touchpoint): readonly string[] =>
  asksFor.length === 0 ? nothing : asksFor.map(sameWords),
)

const nothing: readonly string[] = []

type Repeat = { readonly item: string; readonly late: Touchpoint; readonly early: Touchpoint }

/** So many items are followed at once: what is handed on from loop to loop stays small. */
const itemsAtOnce = 64

/**
 * Finds who asks after another one did. What was asked is handed on from loop to loop in the order
 * of the ways, each transition once: linear in the map, whatever its paths. Within a loop the
 * touchpoint with the smallest number asks first.
 */
function findRepeats(graph: Ways): readonly Repeat[] {
  const askers = [...askersByItem(graph)]
  if (askers.length === 0) return []
  const before = loopsBefore(graph)
  const found: Repeat[] = []
  for (let from = 0; from < askers.length; from += itemsAtOnce) {
    followItems(graph, before, askers.slice(from, from + itemsAtOnce), found)
  }
  return found
}

type Askers = readonly (readonly [item: string, places: readonly number[]])[]

/** A row a loop, a column an item: the place that asked for it on the way there; -1: nobody did. */
function followItems(graph: Ways, before: Groups, items: Askers, found: Repeat[]): void {
  const { touchpoints, loopCount } = graph
  const width = items.length
  const own = askersByLoop(graph, items)
  const handedOn = new Int32Array(loopCount * width).fill(-1)
  const tell = (column: number, late: number, early: number) => {
    const [item] = items[column] ?? []
    const [asker, other] = [touchpoints[late], touchpoints[early]]
    if (item !== undefined && asker && other) found.push({ item, late: asker, early: other })
  }
  for (let loop = loopCount - 1; loop >= 0; loop -= 1) {
    const row = loop * width
    for (let at = int(before.starts, loop); at < int(before.starts, loop + 1); at += 1) {
      const source = int(before.items, at) * width
      for (let column = 0; column < width; column += 1) {
        if (int(handedOn, row + column) < 0) handedOn[row + column] = int(handedOn, source + column)
      }
    }
    for (const [column, [first = -1, ...others]] of own.get(loop) ?? []) {
      const early = int(handedOn, row + column)
      if (early >= 0) tell(column, first, early)
      for (const other of others) tell(column, other, first)
      handedOn[row + column] = first
    }
  }
}

/** The places of each loop that ask, by the column of what they ask for. */
function askersByLoop({ loopOf }: Ways, items: Askers) {
  const byLoop = new Map<number, Map<number, number[]>>()
  for (const [column, [, places]] of items.entries()) {
    for (const place of places) {
      const loop = int(loopOf, place)
      const asked = byLoop.get(loop) ?? new Map<number, number[]>()
      byLoop.set(loop, asked)
      const askers = asked.get(column)
      if (askers) askers.push(place)
      else asked.set(column, [place])
    }
  }
  return byLoop
}

/** The loops from which a transition leads into each loop; they have larger numbers. */
function loopsBefore({ touchpoints, incoming, loopOf, loopCount }: Ways): Groups {
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
