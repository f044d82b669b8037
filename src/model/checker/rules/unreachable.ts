// Finds touchpoints that no way leads to from a start.
import { int } from '../../../lib/typed-lists'
import { updateRecord } from '../../edits/update-record'
import { fix } from '../finding'
import { type FlowGraph, flowGraph, reachedFrom } from '../flow-graph'
import { mapRule } from '../rule'
import { hasWays } from '../ways'

/** Says it once for a stretch that cannot be reached: at its head, with how many follow. */
export const unreachable = mapRule({
  id: 'unreachable',
  topic: 'flow',
  severity: 'medium',
  looksAt: { touchpoints: ['number', 'endpoint'], transitions: ['fromId', 'toId'] },
  check: ({ document }) => {
    if (!hasWays(document)) return []
    const graph = flowGraph(document)
    const { touchpoints } = graph
    const starts = placesOf(graph, ({ endpoint }) => endpoint === 'start')
    const isReached = reachedFrom(starts, graph.outgoing)
    return headsOf(graph, isReached).flatMap((place) => {
      const touchpoint = touchpoints[place]
      if (!touchpoint) return []
      const { id } = touchpoint
      const markStart = fix('mark-start', {}, (draft) =>
        updateRecord(draft, { kind: 'touchpoint', id, changes: { endpoint: 'start' } }),
      )
      return {
        on: { kind: 'touchpoint' as const, id },
        params: { following: countBehind(graph, place, isReached) },
        fixes: [markStart],
      }
    })
  },
})

function placesOf({ touchpoints }: FlowGraph, is: (one: { endpoint: string }) => boolean) {
  return [...touchpoints.keys()].filter((place) => {
    const touchpoint = touchpoints[place]
    return touchpoint !== undefined && is(touchpoint)
  })
}

/** Of what is not reached, the places that nothing outside of their own loop leads to. */
function headsOf(graph: FlowGraph, isReached: Uint8Array): number[] {
  const { touchpoints, incoming, loopOf, loopCount } = graph
  const isLed = new Uint8Array(loopCount)
  for (const place of touchpoints.keys()) {
    const loop = int(loopOf, place)
    for (let at = int(incoming.starts, place); at < int(incoming.starts, place + 1); at += 1) {
      if (int(loopOf, int(incoming.items, at)) !== loop) isLed[loop] = 1
    }
  }
  const heads: number[] = []
  for (const place of touchpoints.keys()) {
    const loop = int(loopOf, place)
    if (isReached[place] || isLed[loop]) continue
    heads.push(place)
    // One head a loop: the touchpoint with the smallest number.
    isLed[loop] = 1
  }
  return heads
}

/** Counting goes so far: what a sentence says beyond is "many". */
const mostCounted = 500

function countBehind({ next }: FlowGraph, head: number, isReached: Uint8Array): number {
  const seen = new Set([head])
  const ahead = [head]
  for (let at = ahead.pop(); at !== undefined && seen.size <= mostCounted; at = ahead.pop()) {
    for (const place of next(at)) {
      if (isReached[place] || seen.has(place)) continue
      seen.add(place)
      ahead.push(place)
    }
  }
  return seen.size - 1
}
