// Finds touchpoints that no team owns.

import { groupBy } from '../../../lib/group-by'
import { updateRecord } from '../../edits/update-record'
import type { ChannelId } from '../../records/channel'
import type { TeamId } from '../../records/team'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/** A map without any team is one finding, not one a card. */
export const noOwner = mapRule({
  id: 'no-owner',
  topic: 'ownership',
  severity: 'medium',
  looksAt: { touchpoints: ['teamId', 'channelId'], teams: ['id'] },
  check: ({ document }) => {
    const all = recordsOf(document, 'touchpoints')
    if (all.length === 0) return []
    if (Object.keys(document.teams).length === 0) {
      return [{ on: null, params: { unowned: all.length }, weight: all.length }]
    }
    const unowned = all.filter(({ teamId }) => teamId === null)
    const teams = unowned.length > 0 ? teamsByChannel(all) : new Map<ChannelId, TeamId>()
    return unowned.map(({ id, channelId }) => {
      const teamId = channelId && teams.get(channelId)
      return {
        on: { kind: 'touchpoint' as const, id },
        params: { unowned: 0 },
        fixes: teamId ? [giveTo(id, teamId)] : [],
      }
    })
  },
})

function giveTo(id: Touchpoint['id'], teamId: TeamId) {
  return fix('give-to-team', { team: { kind: 'team', id: teamId } }, (draft) =>
    updateRecord(draft, { kind: 'touchpoint', id, changes: { teamId } }),
  )
}

/** The team that owns the most touchpoints of each channel. */
function teamsByChannel(touchpoints: readonly Touchpoint[]): ReadonlyMap<ChannelId, TeamId> {
  const most = new Map<ChannelId, TeamId>()
  for (const [channelId, cards] of groupBy(touchpoints, (card) => card.channelId)) {
    let largest = 0
    for (const [teamId, owned] of groupBy(cards, (card) => card.teamId)) {
      if (channelId === null || teamId === null || owned.length <= largest) continue
      largest = owned.length
      most.set(channelId, teamId)
    }
  }
  return most
}
