// The rules between fields that no schema can say: lists without repeats, spans that go forward,
// items not below themselves, votes for candidates only.
import { compareByOrder } from '../../lib/order-key'
import { type Findings, note } from './findings'
import type { ReadRecord, ReadTables } from './read-records'

/** Changes records in place; ids, references and orders must be mended already. */
export function mendRules(tables: ReadTables, findings: Findings): void {
  const columns = columnsOf(tables)
  for (const read of tables.touchpoints) {
    dropRepeats(read, ['alsoChannelIds', 'personaIds', 'systemIds'], findings)
    mendChannels(read, findings)
    mendSpan(read, columns, findings)
  }
  for (const read of tables.ideas) dropRepeats(read, ['painPointIds'], findings)
  for (const read of tables.backlogItems) {
    dropRepeats(read, ['painPointIds', 'ideaIds', 'objectiveIds'], findings)
  }
  mendSharing(tables.systems, findings)
  mendTree(tables.backlogItems, findings)
  mendStops(tables, findings)
  for (const read of tables.voteRounds) mendVotes(read, findings)
}

function dropUseless(read: ReadRecord, field: string, id: unknown, findings: Findings): void {
  note(findings, `${read.path}.${field}`, 'uselessReference', 'leftOut', { id: String(id) })
}

function dropRepeats(read: ReadRecord, fields: readonly string[], findings: Findings): void {
  for (const field of fields) {
    const ids = read.record[field] as readonly string[]
    if (ids.length < 2) continue
    const distinct = new Set(ids)
    if (distinct.size === ids.length) continue
    read.record[field] = [...distinct]
    const id = ids.find((known, index) => ids.indexOf(known) < index) ?? ''
    note(findings, `${read.path}.${field}`, 'repeatedReference', 'leftOut', { id })
  }
}

/** The second channels never name the first. */
function mendChannels(read: ReadRecord, findings: Findings): void {
  const also = read.record.alsoChannelIds as readonly string[]
  const { channelId } = read.record
  if (also.length === 0 || !also.some((id) => id === channelId)) return
  read.record.alsoChannelIds = also.filter((id) => id !== channelId)
  dropUseless(read, 'alsoChannelIds', channelId, findings)
}

/** Where each step stands among the columns. */
function columnsOf({ stages, steps }: ReadTables): ReadonlyMap<string, number> {
  type Ordered = { id: string; order: string; stageId: string }
  const stagesSorted = stages.map(({ record }) => record as Ordered).sort(compareByOrder)
  const rankOf = new Map(stagesSorted.map(({ id }, rank) => [id, rank]))
  const sorted = steps
    .map(({ record }) => record as Ordered)
    .sort(
      (left, right) =>
        (rankOf.get(left.stageId) ?? 0) - (rankOf.get(right.stageId) ?? 0) ||
        compareByOrder(left, right),
    )
  return new Map(sorted.map(({ id }, column) => [id, column]))
}

/** A card lasts to a later column or only to its own. */
function mendSpan(
  read: ReadRecord,
  columns: ReadonlyMap<string, number>,
  findings: Findings,
): void {
  const { stepId, untilStepId } = read.record as { stepId: string; untilStepId: string | null }
  if (untilStepId === null) return
  if ((columns.get(untilStepId) ?? -1) > (columns.get(stepId) ?? -1)) return
  read.record.untilStepId = null
  dropUseless(read, 'untilStepId', untilStepId, findings)
}

/** Each pair is stored once, on the smaller id. */
function mendSharing(systems: readonly ReadRecord[], findings: Findings): void {
  const partnersOf = new Map<string, Set<string>>()
  for (const read of systems) {
    const id = String(read.record.id)
    for (const partner of read.record.sharesDataWith as readonly string[]) {
      const [small, large] = id < partner ? [id, partner] : [partner, id]
      const partners = partnersOf.get(small) ?? new Set()
      partnersOf.set(small, partners)
      if (small === large || partners.has(large)) {
        dropUseless(read, 'sharesDataWith', partner, findings)
      } else partners.add(large)
    }
  }
  for (const { record } of systems) {
    const partners = partnersOf.get(String(record.id)) ?? new Set<string>()
    const listed = record.sharesDataWith as readonly string[]
    const isSame = listed.length === partners.size && listed.every((id) => partners.has(id))
    if (!isSame) record.sharesDataWith = [...partners]
  }
}

/** An item that is below itself is taken out of the loop. */
function mendTree(items: readonly ReadRecord[], findings: Findings): void {
  const parentOf = new Map(items.map(({ record }) => [record.id, record.parentId]))
  const itemById = new Map<unknown, ReadRecord>(items.map((read) => [read.record.id, read]))
  const settled = new Set<unknown>([null])
  for (const read of items) {
    const trail = new Set<unknown>()
    let id: unknown = read.record.id
    while (!settled.has(id) && !trail.has(id)) {
      trail.add(id)
      id = parentOf.get(id) ?? null
    }
    if (trail.has(id)) {
      // `read` may only lead into the loop; the loop is cut where it was entered.
      const entered = itemById.get(id) ?? read
      dropUseless(entered, 'parentId', entered.record.parentId, findings)
      entered.record.parentId = null
      parentOf.set(id, null)
    }
    for (const seen of trail) settled.add(seen)
  }
}

/** "Via" names a line from the stop before to this one. */
function mendStops({ paths, transitions }: ReadTables, findings: Findings): void {
  const lines = new Map(transitions.map(({ record }) => [record.id, record]))
  for (const read of paths) {
    type Stop = { touchpointId: string; viaTransitionId: string | null }
    const stops = read.record.stops as readonly Stop[]
    const isSound = ({ touchpointId, viaTransitionId: via }: Stop, index: number) => {
      const line = lines.get(via)
      const fromId = stops[index - 1]?.touchpointId
      return via === null || (line?.fromId === fromId && line?.toId === touchpointId)
    }
    if (stops.every(isSound)) continue
    read.record.stops = stops.map((stop, index) => {
      if (isSound(stop, index)) return stop
      dropUseless(read, `stops[${index}].viaTransitionId`, stop.viaTransitionId, findings)
      return { ...stop, viaTransitionId: null }
    })
  }
}

type Votes = Readonly<Record<string, number>>

/** Each candidate stands once, and votes are for candidates. */
function mendVotes(read: ReadRecord, findings: Findings): void {
  const candidates = read.record.candidates as readonly { id: string }[]
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  if (byId.size < candidates.length) {
    read.record.candidates = [...byId.values()]
    const repeated = candidates.find((candidate) => byId.get(candidate.id) !== candidate)
    note(findings, `${read.path}.candidates`, 'repeatedReference', 'leftOut', {
      id: repeated?.id ?? '',
    })
  }
  const keep = (votes: Votes, path: string): Votes => {
    const stray = Object.keys(votes).filter((id) => !byId.has(id))
    for (const id of stray) dropUseless(read, path, id, findings)
    if (stray.length === 0) return votes
    return Object.fromEntries(Object.entries(votes).filter(([id]) => byId.has(id)))
  }
  const ballots = read.record.ballots as readonly { support: Votes; concern: Votes }[]
  read.record.ballots = ballots.map((ballot, index) => ({
    ...ballot,
    support: keep(ballot.support, `ballots[${index}].support`),
    concern: keep(ballot.concern, `ballots[${index}].concern`),
  }))
}
