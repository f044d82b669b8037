// Sets one field, also one inside a part of a record (`resolution.state`), of one or several records.
import type { RecordKind } from '../records/all-records'
import type { Scores } from '../records/backlog-item'
import { type DocumentDraft, findRecord } from './edit'
import { updateMap, updateRecord } from './update-record'

/** The records of one kind, or the map itself. */
export type FieldOwner = { readonly kind: RecordKind | 'map'; readonly ids: readonly string[] }

export type SetFieldArgs = FieldOwner & {
  /** `title`, `hypothesis.belief`, `scores.rice.reach`. */
  readonly path: string
  readonly value: unknown
}

export type ChangeMembersArgs = FieldOwner & {
  /** Of a field that is a list of ids or of words. */
  readonly path: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Sets the field on each record; a value that it does not allow changes nothing. */
export function setField(draft: DocumentDraft, { kind, ids, path, value }: SetFieldArgs): void {
  const [field = '', ...inside] = path.split('.')
  for (const id of ids) {
    const record = recordIn(draft, kind, id)
    if (record) update(draft, kind, id, { [field]: withValue(record[field], field, inside, value) })
  }
}

/** Adds and removes members of a list on each record; what else is in the lists stays. */
export function changeMembers(
  draft: DocumentDraft,
  { kind, ids, path, added, removed }: ChangeMembersArgs,
): void {
  for (const id of ids) {
    const now = recordIn(draft, kind, id)?.[path]
    if (!Array.isArray(now)) continue
    const kept = (now as readonly string[]).filter((member) => !removed.includes(member))
    update(draft, kind, id, { [path]: [...new Set([...kept, ...added])] })
  }
}

/** What a method's inputs are before anybody typed one. */
const blankScores: { readonly [Method in keyof Scores]: NonNullable<Scores[Method]> } = {
  rice: { reach: null, impact: null, confidence: null, effort: null },
  ice: { impact: null, confidence: null, ease: null },
  wsjf: { value: null, timeCriticality: null, riskReduction: null, size: null },
  opportunity: { importance: null, satisfaction: null },
  matrix: { impact: null, effort: null },
}

function recordIn(draft: DocumentDraft, kind: FieldOwner['kind'], id: string) {
  const record = kind === 'map' ? draft.map : findRecord(draft, kind, id)
  return record as Fields | undefined
}

function update(draft: DocumentDraft, kind: FieldOwner['kind'], id: string, changes: Fields) {
  if (kind === 'map') updateMap(draft, changes)
  else updateRecord(draft, { kind, id, changes } as Parameters<typeof updateRecord>[1])
}

function withValue(
  parent: unknown,
  name: string,
  inside: readonly string[],
  value: unknown,
): unknown {
  const [next, ...rest] = inside
  if (next === undefined) return value
  const given = (parent ?? (blankScores as Fields)[name] ?? {}) as Fields
  const part = { ...given, [next]: withValue(given[next], next, rest, value) }
  // A method whose inputs were all taken away was not touched.
  return name in blankScores && Object.values(part).every((input) => input === null) ? null : part
}
