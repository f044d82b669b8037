// Finds transitions from one team to another that neither of them owns.
import { updateRecord } from '../../edits/update-record'
import { fix } from '../finding'
import { recordRule } from '../rule'

export const unownedHandOver = recordRule({
  id: 'unowned-hand-over',
  topic: 'ownership',
  severity: 'medium',
  scope: 'transition',
  looksAt: { transitions: ['fromId', 'toId', 'teamId'], touchpoints: ['teamId'] },
  check: ({ id, fromId, toId, teamId }, { document }) => {
    if (teamId !== null) return null
    const fromTeamId = document.touchpoints[fromId]?.teamId ?? null
    const toTeamId = document.touchpoints[toId]?.teamId ?? null
    if (fromTeamId === null || toTeamId === null || fromTeamId === toTeamId) return null
    const from = { kind: 'team', id: fromTeamId } as const
    const to = { kind: 'team', id: toTeamId } as const
    return {
      params: { from, to },
      evidence: [from, to],
      fixes: [from, to].map((team) =>
        fix('give-to-team', { team }, (draft) =>
          updateRecord(draft, { kind: 'transition', id, changes: { teamId: team.id } }),
        ),
      ),
    }
  },
})
