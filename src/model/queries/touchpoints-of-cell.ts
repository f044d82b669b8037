// Which cards stand in a cell, in a step, in a channel.
import { groupedIndex } from '../../lib/grouped-index'
import { memoByIdentities } from '../../lib/memo-by-identities'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { Touchpoint } from '../records/touchpoint'
import { inOrder } from './records-in-order'

/** The touchpoints of one cell from top to bottom; a null channel is the row "not known". */
export function touchpointsOfCell(
  document: JourneyDocument,
  stepId: StepId,
  channelId: ChannelId | null,
): readonly Touchpoint[] {
  return byCell(document.touchpoints)(cellKey(stepId, channelId))
}

/** The touchpoints of one step: by channel from top to bottom, "not known" last. */
export function touchpointsOfStep(
  document: JourneyDocument,
  stepId: StepId,
): readonly Touchpoint[] {
  return sortedByRow(byStep(document.touchpoints)(stepId), document)
}

/** The touchpoints whose own channel this is, not those that are there beside another. */
export function touchpointsOfChannel(
  document: JourneyDocument,
  channelId: ChannelId | null,
): readonly Touchpoint[] {
  return byChannel(document.touchpoints)(channelId ?? '')
}

const cellKey = (stepId: StepId, channelId: ChannelId | null) => `${stepId}\n${channelId ?? ''}`

const byCell = groupedIndex<Touchpoint>(
  ({ stepId, channelId }) => [cellKey(stepId, channelId)],
  compareByOrder,
)
const byStep = groupedIndex<Touchpoint>(({ stepId }) => [stepId], compareByOrder)
const byChannel = groupedIndex<Touchpoint>(({ channelId }) => [channelId ?? ''], compareByOrder)

function sortedByRow(
  touchpoints: readonly Touchpoint[],
  document: JourneyDocument,
): readonly Touchpoint[] {
  return rowSorted(touchpoints, inOrder(document, 'channels'))
}

const rowSorted = memoByIdentities(
  (touchpoints: readonly Touchpoint[], channels: readonly { readonly id: ChannelId }[]) => {
    const rows = new Map<string | null, number>(channels.map(({ id }, row) => [id, row]))
    const rowOf = ({ channelId }: Touchpoint) => rows.get(channelId) ?? channels.length
    return [...touchpoints].sort(
      (left, right) => rowOf(left) - rowOf(right) || compareByOrder(left, right),
    ) as readonly Touchpoint[]
  },
)
