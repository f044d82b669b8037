// Finds touchpoints from which no way leads on, and that are not marked as an end.
import type { JourneyDocument } from '../../document/journey-document'
import { updateRecord } from '../../edits/update-record'
import { transitionsOf } from '../../queries/transitions-of'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { recordRule } from '../rule'
import { hasWays, oneWayChannelsOf } from '../ways'

/** Where nobody can answer, the rule of one-way channels says it; before any line is drawn, none. */
export const deadEnd = recordRule({
  id: 'dead-end',
  topic: 'flow',
  severity: 'medium',
  scope: 'touchpoint',
  looksAt: {
    touchpoints: ['endpoint', 'channelId', 'alsoChannelIds'],
    transitions: ['fromId', 'toId'],
    channels: ['isOneWay'],
  },
  check: (touchpoint, { document }) => {
    if (!isDeadEnd(document, touchpoint)) return null
    if (oneWayChannelsOf(document, touchpoint).length > 0) return null
    const { id } = touchpoint
    return {
      params: {},
      fixes: [
        fix('mark-end', {}, (draft) =>
          updateRecord(draft, { kind: 'touchpoint', id, changes: { endpoint: 'end' } }),
        ),
      ],
    }
  },
})

function isDeadEnd(document: JourneyDocument, { id, endpoint }: Touchpoint): boolean {
  return (
    endpoint !== 'end' && hasWays(document) && transitionsOf(document, id).outgoing.length === 0
  )
}
