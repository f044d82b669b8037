// Finds work that is done while the customer still feels as bad as before.

import type { JourneyDocument } from '../../document/journey-document'
import { updateRecord } from '../../edits/update-record'
import { emotionSummary } from '../../queries/emotion-of'
import { painsOfItem } from '../../queries/item-pains'
import type { BacklogItem } from '../../records/backlog-item'
import type { Touchpoint } from '../../records/touchpoint'
import { fix } from '../finding'
import { recordsOf } from '../records-of'
import { mapRule } from '../rule'

/** Looks where the pain is; of a transition, where it leads. Resolved pains are taken at their word. */
export const doneWithoutEffect = mapRule({
  id: 'done-without-effect',
  topic: 'work',
  severity: 'medium',
  looksAt: {
    backlogItems: ['status', 'painPointIds', 'ideaIds'],
    ideas: ['painPointIds'],
    painPoints: ['on', 'resolution'],
    transitions: ['toId'],
    touchpoints: ['emotions'],
  },
  check: ({ document }) =>
    recordsOf(document, 'backlogItems').flatMap((item) => {
      if (item.status !== 'done') return []
      const sad = stillSad(document, item)
      if (sad.length === 0) return []
      const at = sad.map(({ touchpoint }) => ({ kind: 'touchpoint' as const, id: touchpoint.id }))
      const emotion = Math.min(...sad.map(({ value }) => value))
      const reopen = fix('reopen', {}, (draft) =>
        updateRecord(draft, { kind: 'backlogItem', id: item.id, changes: { status: 'doing' } }),
      )
      return {
        on: { kind: 'backlogItem' as const, id: item.id },
        params: { at, emotion },
        evidence: at,
        weight: -emotion,
        fixes: [reopen],
      }
    }),
})

function stillSad(document: JourneyDocument, item: BacklogItem) {
  const touchpoints = new Set(
    painsOfItem(document, item)
      .filter(({ resolution }) => resolution.state !== 'resolved')
      .map(({ on }) =>
        on.kind === 'touchpoint'
          ? document.touchpoints[on.id]
          : document.touchpoints[document.transitions[on.id]?.toId ?? ('' as Touchpoint['id'])],
      ),
  )
  return [...touchpoints].flatMap((touchpoint) => {
    const value = touchpoint ? emotionSummary(touchpoint, null).value : null
    return touchpoint && value !== null && value < 0 ? [{ touchpoint, value }] : []
  })
}
