// Moves a stage, a step or a channel one place along its axis, and says where it came to.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { namedLabel } from '../../commands/named-label'
import { primaryOf } from '../../commands/selected'
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { reorderChannel } from '../../model/edits/reorder-channel'
import { reorderStage } from '../../model/edits/reorder-stage'
import { reorderStep } from '../../model/edits/reorder-step'
import { nameOf } from '../../model/queries/name-of'
import { inOrder, stepsInOrder, stepsOfStage } from '../../model/queries/records-in-order'
import type { Step } from '../../model/records/step'
import { textRef } from '../../text/texts'

/** Stages and steps move sideways, channels up and down; the other axis does nothing. */
export function moveHeader(context: CommandContext, by: number, isSideways: boolean): void {
  const { documents, session } = context
  const ref = primaryOf(context)
  if (!ref || ref.kind === 'map') return
  const before = documents.getDocument()
  if (ref.kind === 'channel' && before.channels[ref.id]?.isLocked) {
    throw new CommandRefused(textRef('common.channelLocked'))
  }
  const label = namedLabel('move', before, [ref])
  if (ref.kind === 'channel' && !isSideways) {
    const place = indexIn(inOrder(before, 'channels'), ref.id) + by
    documents.edit(label, (draft) => reorderChannel(draft, { id: ref.id, place }))
  }
  if (ref.kind === 'stage' && isSideways) {
    const place = indexIn(inOrder(before, 'stages'), ref.id) + by
    documents.edit(label, (draft) => reorderStage(draft, { id: ref.id, place }))
  }
  const step = ref.kind === 'step' ? before.steps[ref.id] : undefined
  const target = step && isSideways ? placeOfStep(before, step, by) : null
  if (step && target) {
    documents.edit(label, (draft) => reorderStep(draft, { id: step.id, ...target }))
  }
  const document = documents.getDocument()
  if (document === before) session.announce(textRef('selection.noFurther'))
  else tellPlace(context, document, ref)
}

function tellPlace(
  { session, texts }: CommandContext,
  document: JourneyDocument,
  ref: RecordRef,
): void {
  const row =
    ref.kind === 'step'
      ? stepsInOrder(document)
      : inOrder(document, ref.kind === 'stage' ? 'stages' : 'channels')
  const name = nameOf(document, ref) || texts().write('common.untitled')
  const place = indexIn(row, ref.id) + 1
  session.announce(textRef('selection.movedToPlace', { name, place, count: row.length }))
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
