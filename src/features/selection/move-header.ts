// Moves a stage, a step or a channel one place along its axis.
import type { CommandContext } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import { reorderChannel } from '../../model/edits/reorder-channel'
import { reorderStage } from '../../model/edits/reorder-stage'
import { reorderStep } from '../../model/edits/reorder-step'
import { inOrder, stepsOfStage } from '../../model/queries/records-in-order'
import type { Step } from '../../model/records/step'
import type { SelectionRef } from '../../store/session-state'
import type { TextRef } from '../../text/texts'

/** Stages and steps move sideways, channels up and down; the other axis does nothing. */
export function moveHeader(
  { documents }: CommandContext,
  label: TextRef,
  ref: SelectionRef,
  by: number,
  isSideways: boolean,
): void {
  const document = documents.getDocument()
  if (ref.kind === 'channel' && !isSideways) {
    const place = indexIn(inOrder(document, 'channels'), ref.id) + by
    documents.edit(label, (draft) => reorderChannel(draft, { id: ref.id, place }))
  }
  if (ref.kind === 'stage' && isSideways) {
    const place = indexIn(inOrder(document, 'stages'), ref.id) + by
    documents.edit(label, (draft) => reorderStage(draft, { id: ref.id, place }))
  }
  const step = ref.kind === 'step' ? document.steps[ref.id] : undefined
  const target = step && isSideways ? placeOfStep(document, step, by) : null
  if (step && target) {
    documents.edit(label, (draft) => reorderStep(draft, { id: step.id, ...target }))
  }
}

/** Past the end of its stage, a step goes on in the next one. */
function placeOfStep(document: JourneyDocument, step: Step, by: number) {
  const siblings = stepsOfStage(document, step.stageId)
  const place = indexIn(siblings, step.id) + by
  if (place >= 0 && place < siblings.length) return { stageId: step.stageId, place }
  const stages = inOrder(document, 'stages')
  const neighbour = stages[indexIn(stages, step.stageId) + by]
  if (!neighbour) return null
  const end = by > 0 ? 0 : stepsOfStage(document, neighbour.id).length
  return { stageId: neighbour.id, place: end }
}

function indexIn(records: readonly { readonly id: string }[], id: string): number {
  return records.findIndex((record) => record.id === id)
}
