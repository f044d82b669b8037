// Every reference from one record to another, declared once: deleting, pasting, merging, reading
// and checking all walk this list.
import type { RecordKind, TableName } from '../records/all-records'

/**
 * Asked for each reference: the id that should stand there, or null when its record is gone. It
 * stands in `field` of its record, there under the name or at the place `at`.
 */
export type VisitReference = (
  kind: RecordKind,
  id: string,
  field: string,
  at?: string | number,
) => string | null

export type ReferenceRule = {
  readonly table: TableName
  readonly field: string
  /** The kinds of record it may point to. */
  readonly to: readonly RecordKind[]
  /** Whether the record cannot exist without what it points to. */
  readonly isOwner: boolean
  /**
   * Visits the references of one record and writes those that change (nothing is written when all
   * stay). False: what owns the record is gone; then, too, nothing is written.
   */
  readonly visit: (record: object, visit: VisitReference) => boolean
}

const annotated = ['transition', 'touchpoint'] as const
const waivable = [...annotated, 'painPoint', 'idea', 'backlogItem', 'channel', 'stage'] as const
const votable = ['painPoint', 'idea', 'backlogItem', 'touchpoint', 'transition'] as const

export const referenceRules: readonly ReferenceRule[] = [
  owner('steps', 'stageId', 'stage'),
  many('systems', 'sharesDataWith', 'system'),
  owner('touchpoints', 'stepId', 'step'),
  link('touchpoints', 'untilStepId', 'step'),
  link('touchpoints', 'channelId', 'channel'),
  many('touchpoints', 'alsoChannelIds', 'channel'),
  keys('touchpoints', 'emotions', 'persona'),
  many('touchpoints', 'personaIds', 'persona'),
  link('touchpoints', 'teamId', 'team'),
  many('touchpoints', 'systemIds', 'system'),
  owner('transitions', 'fromId', 'touchpoint'),
  owner('transitions', 'toId', 'touchpoint'),
  link('transitions', 'teamId', 'team'),
  link('paths', 'personaId', 'persona'),
  { table: 'paths', field: 'stops', to: annotated, isOwner: false, visit: visitStops },
  thing('painPoints', true),
  thing('brightSpots', true),
  thing('quotes', true),
  link('quotes', 'personaId', 'persona'),
  link('quotes', 'painPointId', 'painPoint'),
  thing('ideas', true),
  many('ideas', 'painPointIds', 'painPoint'),
  link('backlogItems', 'parentId', 'backlogItem'),
  link('backlogItems', 'teamId', 'team'),
  many('backlogItems', 'painPointIds', 'painPoint'),
  many('backlogItems', 'ideaIds', 'idea'),
  many('backlogItems', 'objectiveIds', 'objective'),
  thing('parkingLot', false),
  thing('decisions', false),
  { table: 'voteRounds', field: 'candidates', to: votable, isOwner: false, visit: visitVotes },
  // A waiver without its thing would set the finding aside for the whole map.
  thing('waivers', true, waivable),
]

type Fields = Record<string, unknown>

function owner(table: TableName, field: string, kind: RecordKind): ReferenceRule {
  return { table, field, to: [kind], isOwner: true, visit: visitOne(field, kind, true) }
}

function link(table: TableName, field: string, kind: RecordKind): ReferenceRule {
  return { table, field, to: [kind], isOwner: false, visit: visitOne(field, kind, false) }
}

function visitOne(field: string, kind: RecordKind, isOwner: boolean) {
  return (record: object, visit: VisitReference): boolean => {
    const fields = record as Fields
    const id = fields[field] as string | null
    if (id === null) return true
    const next = visit(kind, id, field)
    if (next === null && isOwner) return false
    if (next !== id) fields[field] = next
    return true
  }
}

function many(table: TableName, field: string, kind: RecordKind): ReferenceRule {
  const visitMany = (record: object, visit: VisitReference): boolean => {
    const fields = record as Fields
    const ids = fields[field] as string[]
    let changed: (string | null)[] | null = null
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] as string
      const next = visit(kind, id, field, index)
      if (next !== id) changed ??= ids.slice(0, index)
      changed?.push(next)
    }
    if (changed) fields[field] = [...new Set(changed.filter((id) => id !== null))]
    return true
  }
  return { table, field, to: [kind], isOwner: false, visit: visitMany }
}

function keys(table: TableName, field: string, kind: RecordKind): ReferenceRule {
  const visitKeys = (record: object, visit: VisitReference): boolean => {
    moveKeys((record as Fields)[field] as Fields, (id) => visit(kind, id, field, id))
    return true
  }
  return { table, field, to: [kind], isOwner: false, visit: visitKeys }
}

/** Renames the keys of an object in place; a key that is taken already keeps its value. */
function moveKeys(values: Fields, rename: (key: string) => string | null): void {
  for (const key of Object.keys(values)) {
    const next = rename(key)
    if (next === key) continue
    if (next !== null && !Object.hasOwn(values, next)) values[next] = values[key]
    delete values[key]
  }
}

function thing(
  table: TableName,
  isOwner: boolean,
  to: readonly RecordKind[] = annotated,
): ReferenceRule {
  const visitThing = (record: object, visit: VisitReference): boolean => {
    const fields = record as { on: { kind: RecordKind; id: string } | null }
    if (fields.on === null) return true
    const { kind, id } = fields.on
    const next = visit(kind, id, 'on.id')
    if (next === id) return true
    if (next === null && isOwner) return false
    fields.on = next === null ? null : { kind, id: next }
    return true
  }
  return { table, field: 'on', to, isOwner, visit: visitThing }
}

/** A stop goes with its touchpoint; of a transition that is gone only the mention goes. */
function visitStops(record: object, visit: VisitReference): boolean {
  const path = record as { stops: { touchpointId: string; viaTransitionId: string | null }[] }
  const next = path.stops.map(({ touchpointId, viaTransitionId: via }, index) => ({
    touchpointId: visit('touchpoint', touchpointId, `stops[${index}].touchpointId`),
    viaTransitionId: via && visit('transition', via, `stops[${index}].viaTransitionId`),
  }))
  const isSame = next.every(
    (stop, index) =>
      stop.touchpointId === path.stops[index]?.touchpointId &&
      stop.viaTransitionId === path.stops[index]?.viaTransitionId,
  )
  if (!isSame) path.stops = next.filter((stop) => stop.touchpointId !== null) as typeof path.stops
  return true
}

/** Candidates, and the votes that the ballots give them. */
function visitVotes(record: object, visit: VisitReference): boolean {
  type Votes = Record<string, number>
  const round = record as {
    candidates: { kind: RecordKind; id: string }[]
    ballots: { support: Votes; concern: Votes }[]
  }
  const idNow = new Map<string, string | null>()
  const candidates: typeof round.candidates = []
  for (const [index, { kind, id }] of round.candidates.entries()) {
    const next = visit(kind, id, `candidates[${index}].id`)
    idNow.set(id, next)
    if (next !== null && !candidates.some((known) => known.id === next)) {
      candidates.push({ kind, id: next })
    }
  }
  if ([...idNow].every(([id, next]) => id === next)) return true
  round.candidates = candidates
  const rename = (id: string) => (idNow.has(id) ? (idNow.get(id) ?? null) : id)
  for (const ballot of round.ballots) {
    moveKeys(ballot.support, rename)
    moveKeys(ballot.concern, rename)
  }
  return true
}
