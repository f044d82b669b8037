// Finds channel switches that belong to nobody because one of their ends does.

import { updateRecord } from '../../edits/update-record'
import { isChannelSwitch } from '../../queries/is-channel-switch'
import { fix } from '../finding'
import { recordRule } from '../rule'

/**
 * Within one team's touchpoints the team owns the way too, and between two teams the rule of
 * hand-overs speaks. What stays is a switch with an end that nobody owns, on a map with teams.
 */
export const transitionWithoutOwner = recordRule({
  id: 'transition-without-owner',
  topic: 'ownership',
  severity: 'low',
  scope: 'transition',
  looksAt: {
    transitions: ['fromId', 'toId', 'teamId'],
    touchpoints: ['teamId', 'channelId', 'alsoChannelIds'],
  },
  check: (transition, { document }) => {
    if (transition.teamId !== null || !isChannelSwitch(document, transition)) return null
    const from = document.touchpoints[transition.fromId]?.teamId ?? null
    const to = document.touchpoints[transition.toId]?.teamId ?? null
    const teamId = from ?? to
    // Without an owner on either side the two touchpoints say it.
    if (teamId === null || (from !== null && to !== null)) return null
    return {
      params: {},
      fixes: [
        fix('give-to-team', { team: { kind: 'team', id: teamId } }, (draft) =>
          updateRecord(draft, { kind: 'transition', id: transition.id, changes: { teamId } }),
        ),
      ],
    }
  },
})
