// What goes when something is deleted, so that the user can be told before or after.
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import { readRecords } from '../document/read-records'
import { referenceRules } from '../document/references'
import {
  type RecordKind,
  recordsByTable,
  type TableName,
  tableNames,
  tableOfKind,
} from '../records/all-records'
import type { Stage } from '../records/stage'
import type { Step } from '../records/step'

/** Ids by kind. */
export type RefSets = ReadonlyMap<RecordKind, ReadonlySet<string>>

type RefsInMaking = Map<RecordKind, Set<string>>

export type NotDeletable = 'unknown' | 'last-stage' | 'last-step' | 'last-channel' | 'last-persona'

/** How many records of each kind go with `refs`, themselves included; none: left out. */
export function whatDeletingTakes(
  document: JourneyDocument,
  refs: readonly RecordRef[],
): Partial<Record<RecordKind, number>> {
  const counts: Partial<Record<RecordKind, number>> = {}
  for (const [kind, ids] of closureOfDeleting(document, refs)) {
    if (ids.size > 0) counts[kind] = ids.size
  }
  return counts
}

/** Whether this record may go: the last stage, step, channel and persona stay. */
export function canDelete(document: JourneyDocument, ref: RecordRef): true | NotDeletable {
  if (!Object.hasOwn(document[tableOfKind[ref.kind]], ref.id)) return 'unknown'
  if (closureOfDeleting(document, [ref]).get(ref.kind)?.has(ref.id)) return true
  if (ref.kind === 'stage') {
    return Object.keys(document.stages).length > 1 ? 'last-step' : 'last-stage'
  }
  return `last-${ref.kind}` as NotDeletable
}

/**
 * `refs` that exist, with all that cannot exist without them. Of stages, steps, channels and
 * personas that would all go, the first stays (of a stage that holds all steps: the stage).
 */
export function closureOfDeleting(document: JourneyDocument, refs: readonly RecordRef[]): RefSets {
  const gone: RefsInMaking = new Map()
  for (const { kind, id } of refs) {
    if (Object.hasOwn(document[tableOfKind[kind]], id)) add(gone, kind, id)
  }
  for (const kind of ['stage', 'channel', 'persona'] as const) keepOne(document, gone, kind)
  keepOneStep(document, gone)
  for (const table of tableNames) addDependants(document, gone, table)
  return gone
}

/** Tables stand in an order in which a record only ever depends on tables before its own. */
function addDependants(document: JourneyDocument, gone: RefsInMaking, table: TableName): void {
  const rules = referenceRules.filter(
    (rule) => rule.isOwner && rule.table === table && rule.to.some((kind) => gone.get(kind)?.size),
  )
  if (rules.length === 0) return
  const survivor = (kind: RecordKind, id: string) => (gone.get(kind)?.has(id) ? null : id)
  for (const record of readRecords(document, table)) {
    if (rules.every((rule) => rule.visit(record, survivor))) continue
    add(gone, recordsByTable[table].kind, record.id)
  }
}

function keepOne(
  document: JourneyDocument,
  gone: RefsInMaking,
  kind: 'stage' | 'channel' | 'persona',
): void {
  const records: { id: string; order: string }[] = Object.values(document[tableOfKind[kind]])
  if (records.some(({ id }) => !gone.get(kind)?.has(id))) return
  const [first] = records.sort(compareByOrder)
  if (first !== undefined) gone.get(kind)?.delete(first.id)
}

function keepOneStep(document: JourneyDocument, gone: RefsInMaking): void {
  const steps: Step[] = Object.values(document.steps)
  const goes = (step: Step) =>
    gone.get('step')?.has(step.id) || gone.get('stage')?.has(step.stageId)
  if (!steps.every(goes)) return
  const stages: Stage[] = Object.values(document.stages)
  for (const stage of stages.sort(compareByOrder)) {
    const [first] = steps.filter((step) => step.stageId === stage.id).sort(compareByOrder)
    if (first === undefined) continue
    gone.get('step')?.delete(first.id)
    gone.get('stage')?.delete(stage.id)
    return
  }
}

function add(gone: RefsInMaking, kind: RecordKind, id: string): void {
  const ids = gone.get(kind)
  if (ids) ids.add(id)
  else gone.set(kind, new Set([id]))
}
