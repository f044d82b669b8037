// Where the scribe is, as the grammar needs it: what is selected, a step that waits, the last note.
import { thingToAnnotate } from '../../../commands/annotated'
import type { CommandContext } from '../../../commands/command'
import { primaryOf } from '../../../commands/selected'
import type { CaptureSituation, NoteRef } from '../../../model/capture/capture-plan'
import { stepsOfStage } from '../../../model/queries/records-in-order'
import type { StepId } from '../../../model/records/step'
import { doesExist } from '../../../store/session-store'
import { offeredChannels } from './offered-channels'

export function situationOf(context: CommandContext): CaptureSituation {
  const { documents, session } = context
  const { personaId, isCollecting } = session.get()
  const document = documents.getDocument()
  return {
    document,
    newChannels: offeredChannels(document, context.texts()),
    selected: thingToAnnotate(context),
    stepId: stepAtHand(context),
    personaId,
    lastNote: noteAtHand(context),
    isCollecting,
    isBetween: false,
  }
}

/** A step that was named and waits for its card, else a header that is selected. */
function stepAtHand(context: CommandContext): StepId | null {
  const document = context.documents.getDocument()
  const { captured, selection } = context.session.get()
  if (captured?.stepId && captured.selection === selection && document.steps[captured.stepId]) {
    return captured.stepId
  }
  const primary = primaryOf(context)
  if (primary?.kind === 'step') return primary.id
  return primary?.kind === 'stage' ? (stepsOfStage(document, primary.id)[0]?.id ?? null) : null
}

/** The pain or idea that is selected, else the one that was captured last. */
function noteAtHand(context: CommandContext): NoteRef | null {
  const primary = primaryOf(context)
  if (primary?.kind === 'painPoint' || primary?.kind === 'idea') return primary
  const note = context.session.get().captured?.lastNote ?? null
  return note && doesExist(context.documents.getDocument(), note) ? note : null
}
