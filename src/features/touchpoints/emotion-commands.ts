// The emotion of the persona in focus at the selected touchpoints, one command a value.
import type { Command } from '../../commands/command'
import { all, canEdit, isTouchpointSelected } from '../../commands/conditions'
import { selectedTouchpoints } from '../../commands/selected'
import { setEmotion } from '../../model/edits/set-emotion'
import { inOrder } from '../../model/queries/records-in-order'
import { textRef } from '../../text/texts'

const values = [
  { value: 2, name: 'veryGood', icon: 'faceVeryGood' },
  { value: 1, name: 'good', icon: 'faceGood' },
  { value: 0, name: 'neutral', icon: 'faceNeutral' },
  { value: -1, name: 'bad', icon: 'faceBad' },
  { value: -2, name: 'veryBad', icon: 'faceVeryBad' },
  { value: null, name: 'clear', icon: 'eraser' },
] as const

export const emotionCommands: readonly Command[] = values.map(({ value, name, icon }) => ({
  id: `touchpoints.emotion.${name}`,
  label: `touchpoints.emotion.${name}`,
  icon,
  group: 'annotate',
  keywords: 'touchpoints.emotionWords',
  when: all(canEdit, isTouchpointSelected),
  run: (context) => {
    const { documents, session } = context
    const personaId = session.get().personaId ?? inOrder(documents.getDocument(), 'personas')[0]?.id
    if (!personaId) return
    const touchpointIds = selectedTouchpoints(context)
    documents.edit(textRef('touchpoints.setEmotion'), (draft) =>
      setEmotion(draft, { touchpointIds, personaId, value }),
    )
  },
}))
