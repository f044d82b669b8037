// Makes one stage of several.
import type { StageId } from '../records/stage'
import { stepsIn } from './cells'
import { type DocumentDraft, findRecord, sortByOrder, takeRecord } from './edit'
import { mendSpans } from './mend-spans'
import { ordersAt } from './order-at'
import { replaceReferences } from './replace-references'

/**
 * Merges stages into the first, which stays where it is. Steps of a stage that was left of it come
 * before its own, those of a stage that was right of it after them.
 */
export function mergeStages(
  draft: DocumentDraft,
  { stageIds }: { readonly stageIds: readonly StageId[] },
): void {
  const [survivorId, ...others] = new Set(stageIds)
  const survivor = findRecord(draft, 'stage', survivorId)
  if (!survivor) return
  for (const other of stagesOutward(draft, survivor, others)) {
    if (survivor.title === '') survivor.title = other.title
    survivor.lifecycle ??= other.lifecycle
    const moving = stepsIn(draft, other.id)
    const there = stepsIn(draft, survivor.id)
    const place = other.order < survivor.order ? 0 : there.length
    const orders = ordersAt(there, place, moving.length)
    for (const [index, step] of moving.entries()) step.order = orders[index] ?? step.order
    replaceReferences(draft, 'stage', other.id, survivor.id)
    takeRecord(draft, 'stage', other.id)
  }
  mendSpans(draft)
}

/** The stages nearest to the survivor first, so that the columns keep their order. */
function stagesOutward(
  draft: DocumentDraft,
  survivor: { readonly order: string },
  ids: readonly StageId[],
) {
  const stages = ids
    .map((id) => findRecord(draft, 'stage', id))
    .filter((stage) => stage !== undefined)
  const left = sortByOrder(stages.filter(({ order }) => order < survivor.order)).reverse()
  const right = sortByOrder(stages.filter(({ order }) => order >= survivor.order))
  return [...left, ...right]
}
