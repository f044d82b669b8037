// Typing, joined: what a field says after 200 ms of keys is one entry of the journal, not ten.
import type { EditStep, HistoryStep } from '../../store/history-state'

/** One step with the effect of both; null when the second does not merge into the first. */
export function joinSteps(first: HistoryStep, second: HistoryStep): EditStep | null {
  if (first.kind !== 'edit' || second.kind !== 'edit' || !second.merges) return null
  return {
    ...first,
    entryId: second.entryId,
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
    atMs: second.atMs,
  }
}

/** Whether more of the same may follow within moments: keys in a field. */
export function mayGrow(step: HistoryStep): boolean {
  return step.kind === 'edit' && (step.mergeKey !== null || step.merges)
}
