// Keeps "lasts until that step" true after moves: a span never ends before its card.
import { readRecords } from '../document/read-records'
import type { StepId } from '../records/step'
import { columnIndexes } from './cells'
import { type DocumentDraft, findRecord, type RecordDraft } from './edit'

/** Ends every span whose last step is not after its card's own step any more. */
export function mendSpans(draft: DocumentDraft): void {
  let columns: Map<StepId, number> | null = null
  for (const { id, untilStepId } of readRecords(draft, 'touchpoints')) {
    const card = untilStepId === null ? undefined : findRecord(draft, 'touchpoint', id)
    if (!card) continue
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

/** Moves a card to another step; its span goes along, as long as before, to the last step. */
export function setStep(
  card: RecordDraft<'touchpoint'>,
  stepId: StepId,
  columns: ReadonlyMap<StepId, number>,
): void {
  if (card.stepId === stepId) return
  const length = spanOf(card, columns)
  card.stepId = stepId
  setSpan(card, length, columns)
}

/** How many columns after its own a card lasts; 0 for most. */
export function spanOf(
  card: RecordDraft<'touchpoint'>,
  columns: ReadonlyMap<StepId, number>,
): number {
  if (card.untilStepId === null) return 0
  const from = columns.get(card.stepId) ?? 0
  return Math.max((columns.get(card.untilStepId) ?? from) - from, 0)
}

/** Lets a card last so many columns after its own, to the last one at most. */
export function setSpan(
  card: RecordDraft<'touchpoint'>,
  length: number,
  columns: ReadonlyMap<StepId, number>,
): void {
  const from = columns.get(card.stepId) ?? 0
  const until = Math.min(from + length, columns.size - 1)
  card.untilStepId = until > from ? ([...columns.keys()][until] ?? null) : null
}
