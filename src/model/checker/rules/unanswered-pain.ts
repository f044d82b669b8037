// Finds open pain points that no feature idea and no backlog item answers.
import { linkNewBacklogItem } from '../../edits/link-new-backlog-item'
import { backlogItemsFor, ideasFor } from '../../queries/backlog-items-for'
import { painWeight } from '../../queries/pain-weight'
import { fix } from '../finding'
import { recordRule } from '../rule'

/** From this weight on (of 25) a pain that nobody answers is a serious finding. */
const heavy = 16

export const unansweredPain = recordRule({
  id: 'unanswered-pain',
  topic: 'work',
  severity: 'medium',
  scope: 'painPoint',
  looksAt: {
    painPoints: ['text', 'severity', 'frequency', 'resolution'],
    ideas: ['painPointIds'],
    backlogItems: ['painPointIds', 'status'],
  },
  check: (painPoint, { document }) => {
    const { id, text, resolution, severity } = painPoint
    if (resolution.state !== 'open' || ideasFor(document, id).length > 0) return null
    const to = { kind: 'painPoint', id } as const
    if (backlogItemsFor(document, to).some(({ status }) => status !== 'dropped')) return null
    const weight = painWeight(painPoint)
    return {
      params: { severity: severity ?? 0 },
      severity: (weight ?? 0) >= heavy ? 'high' : 'medium',
      weight: weight ?? severity ?? 0,
      fixes: [
        fix('make-item', {}, (draft, env) => linkNewBacklogItem(draft, { words: text, to }, env)),
      ],
    }
  },
})
