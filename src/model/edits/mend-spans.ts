// Keeps "lasts until that step" true after cards or columns moved: a span never ends before its card.
import type { StepId } from '../records/step'
import { columnIndexes } from './cells'
import { type DocumentDraft, type RecordDraft, recordsIn } from './edit'

/** Ends every span whose last step is not after its card's own step any more. */
export function mendSpans(draft: DocumentDraft): void {
  let columns: Map<StepId, number> | null = null
  for (const card of recordsIn(draft, 'touchpoints')) {
    if (card.untilStepId === null) continue
    columns ??= columnIndexes(draft)
    mendSpan(card, columns)
  }
}

/** The same for one card. */
export function mendSpan(
  card: RecordDraft<'touchpoint'>,
  columns: ReadonlyMap<StepId, number>,
): void {
  if (card.untilStepId === null) return
  const from = columns.get(card.stepId)
  const until = columns.get(card.untilStepId)
  if (from === undefined || until === undefined || until <= from) card.untilStepId = null
}

/** Moves a card to another step; its span goes along, as long as before, to the last step at most. */
export function setStep(
  card: RecordDraft<'touchpoint'>,
  stepId: StepId,
  columns: ReadonlyMap<StepId, number>,
): void {
  const from = columns.get(card.stepId) ?? 0
  const until = card.untilStepId === null ? from : (columns.get(card.untilStepId) ?? from)
  if (card.untilStepId !== null && card.stepId !== stepId) {
    const last = Math.min((columns.get(stepId) ?? 0) + until - from, columns.size - 1)
    const lastStepId = [...columns.keys()][last] ?? stepId
    card.untilStepId = lastStepId === stepId ? null : lastStepId
  }
  card.stepId = stepId
}
