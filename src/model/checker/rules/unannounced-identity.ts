// Finds transitions after which an anonymous customer is known, and nothing says how.
import { updateRecord } from '../../edits/update-record'
import { fix } from '../finding'
import { recordRule } from '../rule'

export const unannouncedIdentity = recordRule({
  id: 'unannounced-identity',
  topic: 'continuity',
  severity: 'medium',
  scope: 'transition',
  looksAt: { transitions: ['fromId', 'toId', 'handoff'], touchpoints: ['isIdentified'] },
  check: ({ id, fromId, toId, handoff }, { document }) => {
    if (handoff !== 'none') return null
    const { [fromId]: start, [toId]: end } = document.touchpoints
    if (start?.isIdentified !== false || end?.isIdentified !== true) return null
    const from = { kind: 'touchpoint', id: fromId } as const
    const to = { kind: 'touchpoint', id: toId } as const
    return {
      params: { from, to },
      evidence: [from, to],
      fixes: [
        fix('sign-in', {}, (draft) =>
          updateRecord(draft, { kind: 'transition', id, changes: { handoff: 'sign-in' } }),
        ),
      ],
    }
  },
})
