// "Move to": another step, another channel, or both, for all selected touchpoints at once.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { editCards } from '../../commands/edit-cards'
import { namedLabel } from '../../commands/named-label'
import { inReadingOrder, selectedTouchpoints } from '../../commands/selected'
import type { JourneyDocument } from '../../model/document/journey-document'
import { moveTouchpoints } from '../../model/edits/move-touchpoints'
import { nameOf } from '../../model/queries/name-of'
import { inOrder } from '../../model/queries/records-in-order'
import { stepOptions } from '../../model/queries/step-names'
import type { ChannelId } from '../../model/records/channel'
import type { StepId } from '../../model/records/step'
import type { TouchpointId } from '../../model/records/touchpoint'
import { Button } from '../../ui/button'
import { ComboBox } from '../../ui/combo-box'
import { Dialog } from '../../ui/dialog'

/** Stands for "Channel not known" among the ids of channels. */
const unknownId = '?'

export default function MoveToDialog() {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  const [ids] = useState(() => inReadingOrder(document, selectedTouchpoints(context)))
  const shared = sharedCell(document, ids)
  const [stepId, setStepId] = useState(shared.stepId)
  const [channelId, setChannelId] = useState(shared.channelId)
  const [first] = ids
  if (!first) return null
  const untitled = texts.write('common.untitled')
  const close = () => context.session.set({ dialog: null })
  const move = () => {
    close()
    const refs = ids.map((id) => ({ kind: 'touchpoint' as const, id }))
    editCards(context, namedLabel('move', document, refs), (draft) => {
      for (const id of ids) {
        const card = document.touchpoints[id]
        if (!card) continue
        const channel = channelId === unknownId ? null : (channelId ?? card.channelId)
        moveTouchpoints(draft, { ids: [id], stepId: stepId ?? card.stepId, channelId: channel })
      }
    })
  }
  const name = nameOf(document, { kind: 'touchpoint', id: first }) || untitled
  return (
    <Dialog
      size="small"
      title={texts.write('touchpoints.moveToTitle', { count: ids.length, name })}
      onClose={close}
      footer={
        <Button tone="primary" onPress={move}>
          {texts.write('touchpoints.move')}
        </Button>
      }
    >
      <ComboBox<StepId>
        label={texts.write('fields.step')}
        options={stepOptions(document, untitled)}
        value={stepId}
        onChange={setStepId}
        placeholder={texts.write('touchpoints.asItIs')}
        opensOnFocus={false}
        autoFocus
      />
      <ComboBox<ChannelId | typeof unknownId>
        label={texts.write('fields.channel')}
        options={[
          ...inOrder(document, 'channels').map(({ id, title }) => ({
            id,
            label: title || untitled,
          })),
          { id: unknownId, label: texts.write('map.channelNotKnown') },
        ]}
        value={channelId}
        onChange={setChannelId}
        placeholder={texts.write('touchpoints.asItIs')}
        opensOnFocus={false}
      />
    </Dialog>
  )
}

/** The step and the channel that all of them are in; null where they differ. */
function sharedCell(
  { touchpoints }: JourneyDocument,
  ids: readonly TouchpointId[],
): { stepId: StepId | null; channelId: ChannelId | typeof unknownId | null } {
  const cards = ids.flatMap((id) => touchpoints[id] ?? [])
  const [first] = cards
  if (!first) return { stepId: null, channelId: null }
  const isSameStep = cards.every(({ stepId }) => stepId === first.stepId)
  const isSameChannel = cards.every(({ channelId }) => channelId === first.channelId)
  return {
    stepId: isSameStep ? first.stepId : null,
    channelId: isSameChannel ? (first.channelId ?? unknownId) : null,
  }
}
