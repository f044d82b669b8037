// Finds channels that no touchpoint is in.

import { deleteRecords } from '../../edits/delete-records'
import { fix } from '../finding'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'
import { hasTouchpoints } from '../ways'

/** A map with nothing on it yet has only empty channels, which is no finding. */
export const emptyChannel = mapRule({
  id: 'empty-channel',
  topic: 'structure',
  severity: 'low',
  looksAt: { channels: ['id'], touchpoints: ['channelId', 'alsoChannelIds'] },
  check: ({ document }) => {
    if (!hasTouchpoints(document)) return []
    const used = new Set<string | null>()
    for (const { channelId, alsoChannelIds } of recordsOf(document, 'touchpoints')) {
      used.add(channelId)
      for (const id of alsoChannelIds) used.add(id)
    }
    const channels = recordsOf(document, 'channels')
    return channels
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => {
        const on = { kind: 'channel' as const, id }
        // The last channel stays.
        const fixes =
          channels.length > 1
            ? [fix('delete-channel', {}, (draft) => deleteRecords(draft, [on]))]
            : []
        return { on, params: {}, fixes }
      })
  },
})
