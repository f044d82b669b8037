// Finds loops that customers come into and never out of.
import { groupBy } from '../../../lib/group-by'
import { int } from '../../../lib/typed-lists'
import type { RecordRef } from '../../document/journey-document'
import { updateRecord } from '../../edits/update-record'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { type FlowGraph, flowGraph } from '../flow-graph'
import { mapRule } from '../rule'

export const endlessLoop = mapRule({
  id: 'endless-loop',
  topic: 'flow',
  severity: 'high',
  looksAt: { touchpoints: ['number', 'endpoint'], transitions: ['fromId', 'toId'] },
  check: ({ document }) =>
    loopsWithoutExit(flowGraph(document)).flatMap((loop) => {
      const [first] = loop
      const last = loop.at(-1)
      if (!first || !last) return []
      const members = loop.map(({ id }): RecordRef => ({ kind: 'touchpoint', id }))
      const touchpoint = { kind: 'touchpoint' as const, id: last.id }
      return {
        on: { kind: 'touchpoint' as const, id: first.id },
        params: { members },
        evidence: members.slice(1),
        weight: loop.length,
        fixes: [
          fix('mark-end-of-loop', { touchpoint }, (draft) =>
            updateRecord(draft, { ...touchpoint, changes: { endpoint: 'end' } }),
          ),
        ],
      }
    }),
})

/** Each by number. One touchpoint alone is a loop when it leads to itself. */
function loopsWithoutExit({ touchpoints, outgoing, loopOf, loopCount }: FlowGraph): Touchpoint[][] {
  const hasExit = new Uint8Array(loopCount)
  const isLoop = new Uint8Array(loopCount)
  for (const [place, { endpoint }] of touchpoints.entries()) {
    const loop = int(loopOf, place)
    if (endpoint === 'end') hasExit[loop] = 1
    for (let at = int(outgoing.starts, place); at < int(outgoing.starts, place + 1); at += 1) {
      if (int(loopOf, int(outgoing.items, at)) === loop) isLoop[loop] = 1
      else hasExit[loop] = 1
    }
  }
  const stuck = touchpoints.flatMap((touchpoint, place) => {
    const loop = int(loopOf, place)
    return isLoop[loop] && !hasExit[loop] ? [{ loop, touchpoint }] : []
  })
  return [...groupBy(stuck, ({ loop }) => loop).values()].map((members) =>
    members.map(({ touchpoint }) => touchpoint),
  )
}
