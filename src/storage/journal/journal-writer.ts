// The queue between the editor and the shelf, for one open map: gives each entry its number, joins
// typing, writes, and keeps what could not be written until it can. The editor never waits for it.
import type { HistoryState, HistoryStep } from '../../store/history-state'
import {
  type CheckpointCause,
  type CheckpointFacts,
  toCheckpointRow,
  type WrittenCheckpoint,
  writeCheckpoint,
} from './checkpoint'
import { joinSteps, mayGrow } from './join-steps'
import { type EntryRow, toEntryRow } from './journal-entry'
import type { JournalShelf } from './journal-shelf'
import type { MapRow } from './map-row'
import { makeRoom } from './thin-out'

/** Runs something later; the returned function calls it off. */
export type Later = (run: () => void, delayMs: number) => () => void

export type WriterOutside = {
  readonly shelf: JournalShelf
  readonly nowMs: () => number
  readonly later: Later
  /** The row of the map and its state, as they are now. */
  readonly present: () => { readonly map: MapRow; readonly state: HistoryState }
  readonly onWritten: (seq: number) => void
  /** Null: everything is well again. */
  readonly onFailure: (error: Error | null) => void
  readonly onCheckpoint: (map: MapRow, checkpoint: WrittenCheckpoint) => void
}

export type JournalWriter = {
  readonly keep: (step: HistoryStep) => void
  /** What is being typed is written now. */
  readonly flush: () => void
  /** Writes the present state, with a name or without; resolves to whether it was written. */
  readonly writeCheckpoint: (cause: CheckpointCause, name?: string) => Promise<boolean>
  /** Resolves when all that was kept so far is written, or could not be: then to false. */
  readonly settled: () => Promise<boolean>
  /** The number of the last entry, written or not. */
  readonly seq: () => number
  /** How long the oldest entry has waited to be written, in ms; 0 when none does. */
  readonly waitingMs: () => number
  readonly hasFailed: () => boolean
  /** Another window wrote the number that was next here: nothing more is written. */
  readonly isFenced: () => boolean
  /** What was open is gone: everything is written anew. */
  readonly onLost: () => void
  /** Writes what is left, and takes nothing more. */
  readonly end: () => void
}

const typingMs = 200
const pieceMs = 8
const patienceMs = 2000
const retryAfterMs = [100, 500, 2000, 5000]

/** A writer that goes on after entry `lastSeq`. */
export function createJournalWriter(
  mapId: string,
  lastSeq: number,
  outside: WriterOutside,
): JournalWriter {
  const { shelf, nowMs, later, present } = outside
  let seq = lastSeq
  let growing: { step: HistoryStep; stop: () => void } | null = null
  let waiting: readonly EntryRow[] = []
  let lastRow: EntryRow | null = null
  let failure: Error | null = null
  let failures = 0
  let stopRetry: (() => void) | null = null
  let lastWrite: Promise<unknown> = Promise.resolve()
  /** What was there when the map was closed: the stores hold another one afterwards. */
  let atEnd: ReturnType<WriterOutside['present']> | null = null
  const isFenced = () => failure?.name === 'ConstraintError'

  const flush = () => {
    if (!growing) return
    growing.stop()
    const { step } = growing
    growing = null
    seq += 1
    const row = toEntryRow(mapId, seq, step)
    lastRow = row
    waiting = [...waiting, row]
    if (!failure) lastWrite = write([row])
  }

  const write = async (entries: readonly EntryRow[]) => {
    try {
      // The row goes along while it says something new: the first change makes it a person's map.
      // One that is still on its way may yet be refused: then those that follow it are, too.
      const after = waiting.find(({ seq: ahead }) => ahead + 1 === entries[0]?.seq)
      await shelf.write({ entries, map: (atEnd ?? present()).map, ...(after && { after }) })
      wrote(entries)
    } catch (error) {
      fail(error)
    }
  }

  const wrote = (entries: readonly EntryRow[]) => {
    const last = entries.at(-1)
    if (!last) return
    waiting = waiting.filter((row) => row.seq > last.seq)
    outside.onWritten(last.seq)
  }

  const fail = (error: unknown) => {
    failure = error instanceof Error ? error : new Error(String(error))
    outside.onFailure(failure)
    if (stopRetry || atEnd || isFenced()) return
    const delayMs = retryAfterMs[Math.min(failures, retryAfterMs.length - 1)] ?? 0
    failures += 1
    stopRetry = later(() => {
      stopRetry = null
      lastWrite = rescue()
    }, delayMs)
  }

  /** Makes room if that is what is missing, and writes all that waits, whole or not at all. */
  const rescue = async () => {
    try {
      if (failure?.name === 'QuotaExceededError') await makeRoom(shelf)
      const lastSeqThere = await lastSeqOf(shelf, mapId, seq, waiting)
      // From here to the write nothing waits: state, number and entries belong together.
      flush()
      const entries = waiting
      const { map, state } = atEnd ?? present()
      const isWhole = lastSeqThere !== null && lastSeqThere >= seq - entries.length
      const missing = entries.filter((row) => row.seq > (lastSeqThere ?? 0))
      // Without what came before, entries say nothing: then the whole map is written.
      const facts = { mapId, seq, atMs: nowMs(), cause: 'regular', name: null } as const
      const whole = isWhole ? {} : { checkpoint: toCheckpointRow(facts, state) }
      await shelf.write({ map, entries: missing, ...whole })
      failure = null
      failures = 0
      wrote(entries)
      outside.onFailure(null)
      if (waiting.length > 0) lastWrite = write(waiting)
    } catch (error) {
      fail(error)
    }
  }

  const allWritten = async () => {
    let seen: unknown = null
    while (seen !== lastWrite) {
      seen = lastWrite
      await lastWrite
    }
    return failure === null
  }

  return {
    keep: (step) => {
      if (atEnd) return
      const joined = growing && joinSteps(growing.step, step)
      if (!joined) flush()
      const stop = growing?.stop ?? (() => undefined)
      growing = { step: joined ?? step, stop }
      if (joined) return
      if (mayGrow(step)) growing.stop = later(flush, typingMs)
      else flush()
    },
    flush,
    writeCheckpoint: async (cause, name) => {
      flush()
      if (isFenced()) return false
      const facts = { mapId, seq, atMs: nowMs(), cause, name: name ?? null }
      try {
        const checkpoint = await buildCheckpoint(facts, present().state, outside)
        const { map } = atEnd ?? present()
        // A row that was refused tells more than those behind it. One that ended leaves the map's row.
        await shelf.write({ ...(!atEnd && { map }), checkpoint, guard: waiting[0] ?? lastRow })
        outside.onCheckpoint(map, checkpoint)
        return true
      } catch (error) {
        fail(error)
        return false
      }
    },
    settled: () => {
      flush()
      return Promise.race([allWritten(), tooLate(later)])
    },
    seq: () => seq,
    waitingMs: () => (waiting[0] ? Math.max(1, nowMs() - waiting[0].atMs) : 0),
    hasFailed: () => failure !== null,
    isFenced,
    onLost: () => fail(new DOMException('the database is gone', 'InvalidStateError')),
    end: () => {
      flush()
      atEnd = present()
      stopRetry?.()
    },
  }
}

/**
 * The number of the newest entry there; null: the map itself is gone. Rejects when another window
 * wrote under one of the numbers that `waiting` has, or behind `seq`, the last number that this one
 * gave: it may have dropped by now what it wrote under those.
 */
async function lastSeqOf(
  shelf: JournalShelf,
  mapId: string,
  seq: number,
  waiting: readonly EntryRow[],
): Promise<number | null> {
  const since = await shelf.entriesAfter(mapId, waiting[0] ? waiting[0].seq - 1 : seq)
  const isOthers = (there: EntryRow) =>
    there.seq > seq ||
    waiting.some((row) => row.seq === there.seq && row.checksum !== there.checksum)
  if (since.some(isOthers)) throw new DOMException('written by another window', 'ConstraintError')
  const last = since.at(-1) ?? (await shelf.lastEntry(mapId))
  return (await shelf.map(mapId)) ? (last?.seq ?? 0) : null
}

/** Gives way every few milliseconds, but not before a page that may go away. */
async function buildCheckpoint(
  facts: CheckpointFacts,
  state: HistoryState,
  { nowMs, later }: Pick<WriterOutside, 'nowMs' | 'later'>,
): Promise<WrittenCheckpoint> {
  if (facts.cause === 'hidden' || facts.cause === 'mended') return toCheckpointRow(facts, state)
  const writing = writeCheckpoint(facts, state)
  let sinceMs = nowMs()
  let step = writing.next()
  while (!step.done) {
    if (nowMs() - sinceMs >= pieceMs) {
      await new Promise<void>((resolve) => later(resolve, 0))
      sinceMs = nowMs()
    }
    step = writing.next()
  }
  return step.value
}

/** A shelf that does not answer keeps nobody waiting. */
function tooLate(later: Later): Promise<boolean> {
  return new Promise((resolve) => later(() => resolve(false), patienceMs))
}
