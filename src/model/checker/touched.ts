// Which findings an edit may have made or mended: those about what it changed, and about what is next
// to that.
import type { JourneyDocument } from '../document/journey-document'
import { transitionsOf } from '../queries/transitions-of'
import { type TableName, tableOfKind } from '../records/all-records'
import type { BacklogItem } from '../records/backlog-item'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'
import type { TouchpointId } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import type { Changes, RecordChange } from './changes'
import type { LooksAt, SubjectKind } from './rule'

/** Ids of records that have to be looked at again. */
export type Touched = Readonly<Record<SubjectKind, ReadonlySet<string>>>

/** Whether a rule that looks at these fields has to look again at all. */
export function doesTouch({ records, map }: Changes, looksAt: LooksAt): boolean {
  return looksAt.map?.some((field) => map.has(field)) || records.some((one) => isSeen(one, looksAt))
}

/** Whether a change is more than the neighbours of what changed can tell: a system's partners. */
export function isWide({ records, map, emptied }: Changes, looksAt: LooksAt): boolean {
  return (
    looksAt.map?.some((field) => map.has(field)) ||
    records.some((one) => !narrowTables.has(one.table) && isSeen(one, looksAt)) ||
    [...emptied].some((table) => looksAt[table] !== undefined)
  )
}

/** What stands on the changed records, between them and next to them, before and after. */
export function touchedBy({ records }: Changes, document: JourneyDocument): Touched {
  const touched = {
    touchpoint: new Set<string>(),
    transition: new Set<string>(),
    painPoint: new Set<string>(),
    idea: new Set<string>(),
  }
  for (const { table, id, before, after } of records) {
    if (table === 'touchpoints') touchNeighbours(touched, document, id as TouchpointId)
    if (isSubjectTable(table)) touched[kindOfTable[table]].add(id)
    for (const state of [before, after]) {
      if (state) touchLinked(touched, document, table, state)
    }
  }
  return touched
}

type InMaking = Readonly<Record<SubjectKind, Set<string>>>

const kindOfTable = {
  touchpoints: 'touchpoint',
  transitions: 'transition',
  painPoints: 'painPoint',
  ideas: 'idea',
} as const satisfies Partial<Record<TableName, SubjectKind>>

/** Tables whose records matter to what is next to them only. */
const narrowTables: ReadonlySet<TableName> = new Set([
  ...Object.values(tableOfKind).filter(isSubjectTable),
  'backlogItems',
])

function isSubjectTable(table: TableName): table is keyof typeof kindOfTable {
  return Object.hasOwn(kindOfTable, table)
}

function isSeen({ table, before, after }: RecordChange, looksAt: LooksAt): boolean {
  const fields: readonly string[] | undefined = looksAt[table]
  if (!fields) return false
  if (before === null || after === null) return true
  return fields.some((field) => before[field] !== after[field])
}

function touchNeighbours(touched: InMaking, document: JourneyDocument, id: TouchpointId): void {
  const { incoming, outgoing } = transitionsOf(document, id)
  for (const transition of [...incoming, ...outgoing]) {
    touched.transition.add(transition.id)
    touched.touchpoint.add(transition.fromId)
    touched.touchpoint.add(transition.toId)
  }
}

function touchLinked(
  touched: InMaking,
  document: JourneyDocument,
  table: TableName,
  state: object,
): void {
  if (table === 'transitions') touchEnds(touched, state as Transition)
  if (table === 'painPoints') {
    const { on } = state as PainPoint
    touched[on.kind].add(on.id)
    const transition = on.kind === 'transition' ? document.transitions[on.id] : undefined
    if (transition) touchEnds(touched, transition)
  }
  if (table === 'ideas' || table === 'backlogItems') {
    for (const id of (state as Idea | BacklogItem).painPointIds) touched.painPoint.add(id)
  }
}

function touchEnds(touched: InMaking, { fromId, toId }: Transition): void {
  touched.touchpoint.add(fromId)
  touched.touchpoint.add(toId)
}
