// Moves a phase, with all its steps, to another place.
import type { StageId } from '../records/stage'
import { type DocumentDraft, recordsIn } from './edit'
import { mendSpans } from './mend-spans'
import { setPlace } from './set-place'

/** `place` is counted among the other stages, from 0. */
export function reorderStage(
  draft: DocumentDraft,
  { id, place }: { readonly id: StageId; readonly place: number },
): void {
  if (setPlace(recordsIn(draft, 'stages'), id, place)) mendSpans(draft)
}
