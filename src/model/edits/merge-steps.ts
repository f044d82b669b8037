// Makes one step of several.
import type { StepId } from '../records/step'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder, takeRecord } from './edit'
import { mendSpans } from './mend-spans'
import { putInCells } from './put-in-cells'
import { replaceReferences } from './replace-references'

/** Merges steps into the first, which stays where it is; the cards of the others go below its own. */
export function mergeSteps(
  draft: DocumentDraft,
  { stepIds }: { readonly stepIds: readonly StepId[] },
): void {
  const [survivorId, ...otherIds] = new Set(stepIds)
  for (const otherId of otherIds) {
    const survivor = findRecord(draft, 'step', survivorId)
    const other = findRecord(draft, 'step', otherId)
    if (!survivor || !other) continue
    if (survivor.title === '') survivor.title = other.title
    moveCards(draft, otherId, survivor.id)
    replaceReferences(draft, 'step', otherId, survivor.id)
    takeRecord(draft, 'step', otherId)
  }
  mendSpans(draft)
}

/** Moves the cards with the ends of their spans as they are: merging columns moves nothing else. */
function moveCards(draft: DocumentDraft, fromId: StepId, toId: StepId): void {
  const cards = sortByOrder(
    recordsIn(draft, 'touchpoints').filter((card) => card.stepId === fromId),
  )
  const ends = cards.map(({ untilStepId }) => untilStepId)
  putInCells(
    draft,
    cards.map(({ id, channelId }) => ({ id, cell: { stepId: toId, channelId } })),
  )
  for (const [index, card] of cards.entries()) card.untilStepId = ends[index] ?? null
}
