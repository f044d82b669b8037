// Finds channel switches of which nobody has said what they carry over.
import { updateRecord } from '../../edits/update-record'
import { continuityOf } from '../../queries/continuity-of'
import { isChannelSwitch } from '../../queries/is-channel-switch'
import type { Continuity, Transition } from '../../records/transition'
import { fix } from '../finding'
import { recordRule } from '../rule'

export const unknownContinuity = recordRule({
  id: 'unknown-continuity',
  topic: 'continuity',
  severity: 'medium',
  scope: 'transition',
  looksAt: {
    transitions: ['fromId', 'toId', 'context', 'continuity'],
    touchpoints: ['channelId', 'alsoChannelIds'],
  },
  check: (transition, { document }) => {
    if (continuityOf(transition).word !== 'unknown') return null
    if (!isChannelSwitch(document, transition)) return null
    const unknown = transition.context.filter(({ carried }) => carried === 'unknown')
    return {
      params: { items: unknown.map(({ item }) => item) },
      fixes: (['kept', 'partial', 'lost'] as const).map((continuity) =>
        fix('set-continuity', { continuity }, (draft) =>
          updateRecord(draft, {
            kind: 'transition',
            id: transition.id,
            changes: answered(transition, continuity),
          }),
        ),
      ),
    }
  },
})

/** Answers what is open; what is known stays. */
function answered({ context }: Transition, continuity: Continuity) {
  if (context.length === 0) return { continuity }
  return {
    context: context.map(({ item, carried }) => ({
      item,
      carried: carried === 'unknown' ? continuity : carried,
    })),
  }
}
