// The past of a map as it can be looked back on: its checkpoints, and the newest steps with the map
// before and after each.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { HistoryState } from '../../store/history-state'
import type { TextRef } from '../../text/texts'
import { stateOf } from './checkpoint'
import { stepOf } from './journal-entry'
import type { CheckpointHead } from './journal-shelf'
import { follow } from './rebuild'
import type { RebuildingShelf } from './rebuild-newest'

export type PastStep = {
  /** The entry after which the map was `after`. */
  readonly seq: number
  readonly atMs: number
  readonly kind: 'edit' | 'undo' | 'redo'
  /** What was done, taken back or brought back, in the words of its command. */
  readonly label: TextRef
  readonly before: JourneyDocument
  readonly after: JourneyDocument
}

export type PastOfMap = {
  /** Newest first. */
  readonly points: readonly CheckpointHead[]
  /** Newest first; typing in one field is one step. */
  readonly steps: readonly PastStep[]
  /** Whether there are older steps than these. */
  readonly hasEarlier: boolean
}

/** At least `count` entries of a map's past, where there are so many. */
export async function readPast(
  shelf: RebuildingShelf,
  mapId: string,
  count: number,
): Promise<PastOfMap> {
  const heads = await shelf.checkpoints(mapId)
  const rows = await shelf.entriesAfter(mapId, heads[0]?.seq ?? 0)
  const newest = Math.max(rows.at(-1)?.seq ?? 0, heads.at(-1)?.seq ?? 0)
  const early = heads.filter(({ seq }) => seq <= newest - count)
  const first = early.at(-1) ?? heads[0]
  const steps: PastStep[] = []
  let reached = -1
  // Entries that cannot be read are passed over: the next checkpoint knows what they made.
  for (const head of heads.filter(({ seq }) => seq >= (first?.seq ?? 0))) {
    if (head.seq <= reached) continue
    const checkpoint = await shelf.checkpoint(mapId, head.seq)
    const state = checkpoint && stateOf(checkpoint)
    if (!state) continue
    reached = takeSteps(steps, state, {
      seq: head.seq,
      rows: rows.filter(({ seq }) => seq > head.seq),
    })
  }
  return { points: [...heads].reverse(), steps: steps.reverse(), hasEarlier: early.length > 1 }
}

type Rows = {
  readonly seq: number
  readonly rows: Awaited<ReturnType<RebuildingShelf['entriesAfter']>>
}

/** Adds the steps after a state as far as they can be read; gives the number of the last one. */
function takeSteps(steps: PastStep[], start: HistoryState, { seq, rows }: Rows): number {
  let place = { state: start, seq, checkpointSeq: seq, isCutShort: false }
  for (const row of rows) {
    const next = follow(place, [row])
    if (next.isCutShort) break
    const made = toStep(place.state, next.state, row)
    const last = steps.at(-1)
    if (made?.merges && last) steps[steps.length - 1] = { ...made, before: last.before }
    else if (made) steps.push(made)
    place = next
  }
  return place.seq
}

function toStep(
  before: HistoryState,
  after: HistoryState,
  row: Rows['rows'][number],
): (PastStep & { readonly merges: boolean }) | null {
  const step = stepOf(row)
  if (!step || step.kind === 'mark') return null
  const entry = step.kind === 'undo' ? after.future[0] : after.past.at(-1)
  if (!entry) return null
  const merges = step.kind === 'edit' && step.merges
  const { kind, atMs } = step
  const documents = { before: before.document, after: after.document }
  return { seq: row.seq, atMs, kind, label: entry.label, merges, ...documents }
}
