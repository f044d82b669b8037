// Makes what every map has and a file may lack: stages and steps that are referred to, and at
// least one stage, step, channel and persona.
import type { NewMapWords } from '../document/new-document'
import { type RecordKind, tableOfKind } from '../records/all-records'
import { isUnsafeName } from './clean-json'
import { recordPlans } from './field-plan'
import { type Findings, note } from './findings'
import type { FreshIds, IdsNow } from './mend-ids'
import type { ReadRecord, ReadTables } from './read-records'

/** The words for what has to be made. */
export type SkeletonWords = Pick<NewMapWords, 'persona' | 'stage' | 'step' | 'channel'>

/**
 * Adds records in place. A step that is lost is made again under its id: else one bad step would
 * cost all its cards.
 */
export function mendSkeleton(
  tables: ReadTables,
  words: SkeletonWords,
  ids: FreshIds,
  idsNow: IdsNow,
  findings: Findings,
): void {
  const make = (kind: SkeletonKind, id: string, fields: object, calledSoFar = id) => {
    const record = blankRecord(kind)
    const title = kind === 'persona' ? { name: words.persona } : { title: words[kind] }
    const path = tableOfKind[kind]
    tables[path].push({ path, record: { ...record, ...title, ...fields, id }, ...asMade })
    ids.used.add(id)
    idsNow.get(kind)?.set(id, id)
    idsNow.get(kind)?.set(calledSoFar, id)
  }
  const makeIfNone = (kind: SkeletonKind, fields: object = {}) => {
    if (tables[tableOfKind[kind]].length > 0) return
    make(kind, ids.take(kind), fields)
    note(findings, tableOfKind[kind], 'nothingThere', 'made')
  }
  const makeLost = (kind: 'stage' | 'step', owned: ReadRecord[], field: string, more: object) => {
    for (const { record, path } of owned) {
      const id = String(record[field])
      if (idsNow.get(kind)?.has(id)) continue
      const isTaken = isUnsafeName(id) || ids.used.has(id)
      make(kind, isTaken ? ids.take(kind) : id, more, id)
      note(findings, `${path}.${field}`, 'missingOwner', 'made', { id })
    }
  }
  makeLost('stage', tables.steps, 'stageId', {})
  makeIfNone('stage')
  makeLost('step', tables.touchpoints, 'stepId', { stageId: lastId(tables.stages) })
  makeIfNone('step', { stageId: lastId(tables.stages) })
  makeIfNone('channel', { kind: 'other' })
  makeIfNone('persona')
}

type SkeletonKind = Extract<RecordKind, 'stage' | 'step' | 'channel' | 'persona'>

/** Nothing of it stood in the file: an order is given without a word. */
const asMade = { foreign: null, raw: undefined }

function blankRecord(kind: SkeletonKind): Record<string, unknown> {
  return { ...recordPlans[tableOfKind[kind]].blanks, order: '' }
}

function lastId(records: readonly ReadRecord[]): string {
  return String(records.at(-1)?.record.id)
}
