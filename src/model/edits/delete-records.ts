// Deleting, for every kind: what cannot exist without it goes too, every other mention is unlinked.
import type { RecordRef } from '../document/journey-document'
import { readRecords } from '../document/read-records'
import { type ReferenceRule, referenceRules } from '../document/references'
import { closureOfDeleting, type RefSets } from '../queries/what-deleting-takes'
import { type RecordKind, recordsByTable, tableNames } from '../records/all-records'
import type { StepId } from '../records/step'
import { type Cell, columnsOf } from './cells'
import { type DocumentDraft, findRecord, recordsIn, sortByOrder, takeRecord } from './edit'
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
    const cards = readRecords(draft, 'touchpoints').filter(
      (card) => card.channelId === channel.id && !goes('touchpoint', card.id),
    )
    for (const { id } of sortByOrder(cards)) {
      const card = findRecord(draft, 'touchpoint', id)
      if (!card) continue
      const other = card.alsoChannelIds.find((also) => !goes('channel', also)) ?? null
      if (other) card.alsoChannelIds = card.alsoChannelIds.filter((also) => also !== other)
      moves.push({ id, cell: { stepId: card.stepId, channelId: other } })
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
  for (const { id, untilStepId } of readRecords(draft, 'touchpoints')) {
    if (untilStepId === null || !gone.get('step')?.has(untilStepId)) continue
    const card = findRecord(draft, 'touchpoint', id)
    if (!card) continue
    const until: StepId | null = lastKept.get(untilStepId) ?? null
    card.untilStepId = until === card.stepId ? null : until
  }
}

function unlink(draft: DocumentDraft, gone: RefSets): void {
  const survivor = (kind: RecordKind, id: string) => (gone.get(kind)?.has(id) ? null : id)
  for (const table of tableNames) {
    const rules = referenceRules.filter(
      (rule) => rule.table === table && rule.to.some((kind) => gone.get(kind)?.size),
    )
    if (rules.length === 0) continue
    for (const record of readRecords(draft, table)) {
      for (const rule of rules) {
        if (!mentions(rule, record, gone)) continue
        const written = findRecord(draft, recordsByTable[table].kind, record.id)
        if (written) rule.visit(written, survivor)
      }
    }
  }
}

/** Only looks: a visitor that keeps every id makes a rule write nothing. */
function mentions(rule: ReferenceRule, record: object, gone: RefSets): boolean {
  let isFound = false
  rule.visit(record, (kind, id) => {
    isFound ||= gone.get(kind)?.has(id) === true
    return id
  })
  return isFound
}
