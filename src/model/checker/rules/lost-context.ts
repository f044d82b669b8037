// Finds channel switches on which something of the customer's context is lost.

import { updateRecord } from '../../edits/update-record'
import { continuityOf } from '../../queries/continuity-of'
import { isChannelSwitch } from '../../queries/is-channel-switch'
import type { Transition } from '../../records/transition'
import { type Fix, fix } from '../finding'
import { recordRule } from '../rule'

/** Weighs each item: lost counts whole, partly kept half. Only partly kept is less bad. */
export const lostContext = recordRule({
  id: 'lost-context',
  topic: 'continuity',
  severity: 'high',
  scope: 'transition',
  looksAt: {
    transitions: ['fromId', 'toId', 'context', 'continuity'],
    touchpoints: ['channelId', 'alsoChannelIds'],
  },
  check: (transition, { document }) => {
    const { word } = continuityOf(transition)
    if (word !== 'lost' && word !== 'partial') return null
    if (!isChannelSwitch(document, transition)) return null
    const itemsThat = (carried: string) =>
      transition.context.filter((one) => one.carried === carried).map(({ item }) => item)
    const [lost, partial] = [itemsThat('lost'), itemsThat('partial')]
    const { length: all } = transition.context
    return {
      params: { lost, partial, kept: itemsThat('kept').length, all },
      severity: lost.length > 0 || word === 'lost' ? 'high' : 'medium',
      weight: all === 0 ? weightOfWord[word] : lost.length + partial.length / 2,
      evidence: [
        { kind: 'touchpoint', id: transition.fromId },
        { kind: 'touchpoint', id: transition.toId },
      ],
      fixes: [sayKept(transition)],
    }
  },
})

const weightOfWord = { lost: 1, partial: 0.5 }

function sayKept({ id, context }: Transition): Fix {
  const kept = context.map(({ item, carried }) => ({
    item,
    carried: carried === 'unknown' ? carried : ('kept' as const),
  }))
  return fix('set-continuity', { continuity: 'kept' }, (draft) => {
    const changes = context.length > 0 ? { context: kept } : { continuity: 'kept' as const }
    updateRecord(draft, { kind: 'transition', id, changes })
  })
}
