// Finds touchpoints in channels where the customer cannot answer, from which no way leads to where
// she could.
import type { JourneyDocument, RecordRef } from '../../document/journey-document'
import { updateRecord } from '../../edits/update-record'
import { transitionsOf } from '../../queries/transitions-of'
import type { Touchpoint } from '../../records/touchpoint'
import { type Fix, fix } from '../finding'
import { recordRule } from '../rule'
import { hasWays, oneWayChannelsOf } from '../ways'

export const oneWay = recordRule({
  id: 'one-way',
  topic: 'flow',
  severity: 'medium',
  scope: 'touchpoint',
  looksAt: {
    touchpoints: ['endpoint', 'channelId', 'alsoChannelIds', 'asksFor'],
    transitions: ['fromId', 'toId'],
    channels: ['isOneWay'],
  },
  check: (touchpoint, { document }) => {
    const { endpoint, asksFor } = touchpoint
    const channelIds = oneWayChannelsOf(document, touchpoint)
    if (channelIds.length === 0 || !hasWays(document) || canAnswerNext(document, touchpoint)) {
      return null
    }
    // A journey may end with a message; one that asks for something does not end there.
    if (endpoint === 'end' && asksFor.length === 0) return null
    const channels = channelIds.map((id): RecordRef => ({ kind: 'channel', id }))
    return { params: { channels, asksFor }, evidence: channels, fixes: fixesOf(touchpoint) }
  },
})

function canAnswerNext(document: JourneyDocument, { id }: Touchpoint): boolean {
  return transitionsOf(document, id).outgoing.some(({ toId }) => {
    const next = document.touchpoints[toId]
    return next !== undefined && oneWayChannelsOf(document, next).length === 0
  })
}

function fixesOf({ id, channelId, asksFor }: Touchpoint): Fix[] {
  const markEnd = fix('mark-end', {}, (draft) =>
    updateRecord(draft, { kind: 'touchpoint', id, changes: { endpoint: 'end' } }),
  )
  const twoWay = channelId
    ? [
        fix('two-way', { channel: { kind: 'channel', id: channelId } }, (draft) =>
          updateRecord(draft, { kind: 'channel', id: channelId, changes: { isOneWay: false } }),
        ),
      ]
    : []
  return asksFor.length > 0 ? twoWay : [markEnd, ...twoWay]
}
