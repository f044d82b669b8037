// Finds transitions between systems of record that share no data.

import type { RecordRef } from '../../document/journey-document'
import { shareData } from '../../edits/share-data'
import { isChannelSwitch } from '../../queries/is-channel-switch'
import { isDataSilo } from '../../queries/is-data-silo'
import type { SystemId } from '../../records/system'
import { fix } from '../finding'
import { recordRule } from '../rule'

/** One system on both ends, or one pair that shares data, is enough. Worst where the channel changes. */
export const dataSilo = recordRule({
  id: 'data-silo',
  topic: 'continuity',
  severity: 'high',
  scope: 'transition',
  looksAt: {
    transitions: ['fromId', 'toId'],
    touchpoints: ['systemIds', 'channelId', 'alsoChannelIds'],
    systems: ['sharesDataWith'],
  },
  check: (transition, { document }) => {
    const { fromId, toId } = transition
    const from = document.touchpoints[fromId]?.systemIds ?? []
    const to = document.touchpoints[toId]?.systemIds ?? []
    const [left] = from
    const [right] = to
    if (left === undefined || right === undefined || !isDataSilo(document, transition)) return null
    const [fromSystems, toSystems] = [from.map(asSystem), to.map(asSystem)]
    return {
      params: { from: fromSystems, to: toSystems },
      severity: isChannelSwitch(document, transition) ? 'high' : 'medium',
      evidence: [...fromSystems, ...toSystems],
      fixes: [
        fix('share-data', { left: asSystem(left), right: asSystem(right) }, (draft) =>
          shareData(draft, { leftId: left, rightId: right }),
        ),
      ],
    }
  },
})

function asSystem(id: SystemId): RecordRef {
  return { kind: 'system', id }
}
