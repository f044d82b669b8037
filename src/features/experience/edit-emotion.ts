// Changes what a persona feels at a touchpoint, as one entry of the history a gesture, or says why not.
import type { CommandContext } from '../../commands/command'
import { canEdit } from '../../commands/conditions'
import { setEmotion } from '../../model/edits/set-emotion'
import type { EmotionAt } from '../../scene/experience/with-emotion'
import { textRef } from '../../text/texts'

/** `isInRow`: a key that may be pressed again at once; presses in a row are one entry. */
export function editEmotion(
  context: CommandContext,
  { personaId, touchpointId, value }: EmotionAt,
  isInRow: boolean,
): void {
  const availability = canEdit(context)
  if (availability !== true) {
    context.session.refuse(textRef(availability))
    return
  }
  const emotions = context.documents.getDocument().touchpoints[touchpointId]?.emotions
  if (!emotions || (emotions[personaId] ?? null) === value) return
  context.documents.edit(
    textRef('touchpoints.setEmotion'),
    (draft) => setEmotion(draft, { touchpointIds: [touchpointId], personaId, value }),
    isInRow ? { mergeKey: `emotion:${personaId}:${touchpointId}` } : undefined,
  )
}

/** One up or down on the scale; where nothing is said it begins at neutral. */
export function emotionBeside(value: number | null, by: 1 | -1): number {
  return value === null ? 0 : Math.max(-2, Math.min(2, value + by))
}
