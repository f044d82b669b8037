// Deleting, for every kind: what cannot exist without it goes too, every other mention is unlinked.
import type { RecordRef } from '../document/journey-document'
import { referenceRules } from '../document/references'
import { closureOfDeleting, type RefSets } from '../queries/what-deleting-takes'
import type { RecordKind } from '../records/all-records'
import type { StepId } from '../records/step'
import { type Cell, columnsOf } from './cells'
import { type DocumentDraft, recordsIn, sortByOrder, takeRecord } from './edit'
import { putInCells } from './put-in-cells'

/**
 * Deletes `refs` with what cannot exist without them and mends every other reference. The last
 * stage, step, channel and persona stay; unknown ids are ignored; lines are never bridged. Cards
 * of a channel that goes move to their second channel, or to "Channel not known".
 */
export function deleteRecords(draft: DocumentDraft, refs: readonly RecordRef[]): void {
  const gone = closureOfDeleting(draft, refs)
  if (gone.get('channel')?.size) rescueCards(draft, gone)
  if (gone.get('step')?.size) shortenSpans(draft, gone)
  for (const [kind, ids] of gone) for (const id of ids) takeRecord(draft, kind, id)
  unlink(draft, gone)
}

/** Moves the cards of channels that go, keeping their order, below what stands in the new cell. */
function rescueCards(draft: DocumentDraft, gone: RefSets): void {
  const goes = (kind: RecordKind, id: string) => gone.get(kind)?.has(id) === true
  const moves: { id: string; cell: Cell }[] = []
  for (const channel of sortByOrder(recordsIn(draft, 'channels'))) {
    if (!goes('channel', channel.id)) continue
    const cards = recordsIn(draft, 'touchpoints').filter(
      (card) => card.channelId === channel.id && !goes('touchpoint', card.id),
    )
    for (const card of sortByOrder(cards)) {
      const other = card.alsoChannelIds.find((id) => !goes('channel', id)) ?? null
      if (other) card.alsoChannelIds = card.alsoChannelIds.filter((id) => id !== other)
      moves.push({ id: card.id, cell: { stepId: card.stepId, channelId: other } })
    }
  }
  putInCells(draft, moves)
}

/** A span that ended at a step that goes now ends at the last step before it that stays. */
function shortenSpans(draft: DocumentDraft, gone: RefSets): void {
  const columns = columnsOf(draft)
  const lastKept = new Map<string, StepId | null>()
  let kept: StepId | null = null
  for (const { id } of columns) {
    if (!gone.get('step')?.has(id)) kept = id
    lastKept.set(id, kept)
  }
  for (const card of recordsIn(draft, 'touchpoints')) {
    if (card.untilStepId === null || !gone.get('step')?.has(card.untilStepId)) continue
    const until: StepId | null = lastKept.get(card.untilStepId) ?? null
    card.untilStepId = until === card.stepId ? null : until
  }
}

function unlink(draft: DocumentDraft, gone: RefSets): void {
  const survivor = (kind: RecordKind, id: string) => (gone.get(kind)?.has(id) ? null : id)
  for (const rule of referenceRules) {
    if (!rule.to.some((kind) => gone.get(kind)?.size)) continue
    for (const record of recordsIn(draft, rule.table)) rule.visit(record, survivor)
  }
}
