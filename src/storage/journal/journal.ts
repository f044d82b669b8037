// The journal of the map that is open: every step of the document store is kept in the browser as
// it happens, and the session says so, or says why not.
import { createListeners } from '../../lib/listeners'
import type { DocumentStore } from '../../store/document-store'
import { historyOf } from '../../store/history-state'
import type { Keeping } from '../../store/session-state'
import type { SessionStore } from '../../store/session-store'
import type { CheckpointCause } from './checkpoint'
import type { CheckpointMirror } from './checkpoint-mirror'
import { createDraftKeeper } from './draft-keeper'
import { reasonOfFailure } from './failure-texts'
import type { JournalShelf } from './journal-shelf'
import { createJournalWriter, type JournalWriter, type Later } from './journal-writer'
import { type MapRow, toKeptFile } from './map-row'
import { thinOut } from './thin-out'

export type Journal = {
  /** Keeps the map that the stores hold from now on, as a new one. */
  readonly begin: (mapId: string) => void
  /** Goes on with a map that was read from the shelf, after entry `seq`. */
  readonly resume: (map: MapRow, seq: number, place?: KeptPlace) => void
  /** The map is closed: what is left is written. */
  readonly end: () => void
  /** What is being typed is written now; the page may go away. */
  readonly flush: () => void
  /** The page is not seen any more: it may end without another word. */
  readonly hide: () => void
  /** The page is left knowingly: what is there now is nothing to be recovered. */
  readonly leave: () => void
  /** Resolves when all so far is written; to false when it could not be. */
  readonly settled: () => Promise<boolean>
  /** Whether leaving now could lose something. */
  readonly isAtRisk: () => boolean
  /** Keeps the present state under a name, or before something that replaces it. */
  readonly addRestorePoint: (name: string, cause?: 'named' | 'discarded') => Promise<boolean>
  /** Text of a field that is not finished; null ends it. Written within 500 ms. */
  readonly keepDraft: (field: string, text: string | null) => void
  /** The number of the last entry of the open map, written or not. */
  readonly seq: () => number
  /** The row of the open map as it is now; null when none is. */
  readonly row: () => MapRow | null
  /** Told after entries were written, with the number of the last of them. */
  readonly onWritten: (listener: (mapId: string, seq: number) => void) => () => void
  /** Told when another window has written to the open map: nothing more is written here. */
  readonly onFenced: (listener: (mapId: string) => void) => () => void
}

/** How a map was read from its journal. */
export type KeptPlace = {
  readonly checkpointSeq: number
  readonly isCutShort: boolean
}

export type JournalOutside = {
  readonly shelf: JournalShelf
  readonly documents: DocumentStore
  readonly session: SessionStore
  readonly mirror?: CheckpointMirror
  readonly nowMs: () => number
  readonly later: Later
  /** Lets other windows know that a map is open, until the returned function is called. */
  readonly hold?: (mapId: string) => () => void
  /** Asks the browser not to clear what it keeps; never awaited. */
  readonly askToPersist?: () => void
}

type Open = {
  row: MapRow
  writer: JournalWriter
  checkpointSeq: number
  checkpointMs: number
  release: (() => void) | undefined
  stopLooking: (() => void) | null
}

const checkpointEntries = 200
const checkpointMs = 30_000
const behindMs = 800
const riskyMs = 500

/** A journal that listens to the document store for as long as the app lives. */
export function createJournal(outside: JournalOutside): Journal {
  const { shelf, documents, session, nowMs, later } = outside
  const written = createListeners<[mapId: string, seq: number]>()
  const fenced = createListeners<[mapId: string]>()
  let open: Open | null = null
  const drafts = createDraftKeeper(shelf, () => open?.row.id ?? null, nowMs, later)

  const say = (state: Keeping['state'], reason: Keeping['reason'] = null) =>
    sayKeeping(session, { mapId: open?.row.id ?? null, state, reason })

  const presentRow = (row: MapRow): MapRow => ({ ...row, ...shownOf(documents, session) })

  const start = (row: MapRow, seq: number) => {
    journal.end()
    const opened: Open = {
      row,
      checkpointSeq: seq,
      checkpointMs: nowMs(),
      release: outside.hold?.(row.id),
      stopLooking: null,
      writer: createJournalWriter(row.id, seq, {
        shelf,
        nowMs,
        later,
        present: () => ({
          map: opened === open ? presentRow(opened.row) : opened.row,
          state: historyOf(documents.state.getState()),
        }),
        onWritten: (lastSeq) => written.tell(row.id, lastSeq),
        onCheckpoint: (map, checkpoint) => outside.mirror?.put({ map, checkpoint }),
        onFailure: (error) => {
          if (opened !== open) return
          say(error ? 'failed' : 'kept', error && reasonOfFailure(error))
          if (opened.writer.isFenced()) fenced.tell(row.id)
        },
      }),
    }
    open = opened
    say('kept')
    return opened
  }

  /** Long waiting is told; a checkpoint is made when one is due. */
  const lookAfter = (looked: Open) => {
    looked.stopLooking ??= later(() => {
      looked.stopLooking = null
      const { writer } = looked
      const isBehind = writer.waitingMs() > behindMs
      if (!writer.hasFailed()) say(isBehind ? 'behind' : 'kept')
      const since = writer.seq() - looked.checkpointSeq
      const isDue = since > 0 && nowMs() - looked.checkpointMs >= checkpointMs
      if (isDue) void addCheckpoint(looked, 'regular')
      if (isBehind || since > 0) lookAfter(looked)
    }, 1000)
  }

  const addCheckpoint = async (target: Open, cause: CheckpointCause) => {
    target.checkpointSeq = target.writer.seq()
    target.checkpointMs = nowMs()
    const isWritten = await target.writer.writeCheckpoint(cause)
    // What cannot be dropped now is dropped another time.
    if (isWritten) await thinOut(shelf, target.row.id, nowMs()).catch(() => undefined)
  }

  documents.onCommit(({ step }) => {
    if (!open) return
    if (!open.row.isTouched) outside.askToPersist?.()
    open.row = { ...open.row, isTouched: true, changedAtMs: nowMs() }
    open.writer.keep(step)
    if (open.writer.seq() - open.checkpointSeq >= checkpointEntries) {
      void addCheckpoint(open, 'regular')
    }
    lookAfter(open)
  })

  onSaved(session, () => open && void addCheckpoint(open, 'saved'))
  shelf.onLost(() => open?.writer.onLost())

  const journal: Journal = {
    begin: (id) => {
      const opened = start(newRow(id, documents, session, nowMs()), 0)
      void addCheckpoint(opened, 'opened')
    },
    resume: (map, seq, place) => {
      const opened = start(map, seq)
      if (place?.isCutShort) void addCheckpoint(opened, 'mended')
      else if (!place || seq > place.checkpointSeq) void addCheckpoint(opened, 'opened')
    },
    end: () => {
      if (!open) return
      journal.leave()
      open.stopLooking?.()
      open.writer.end()
      open.release?.()
      open = null
      session.set({ keeping: { mapId: null, state: 'none', reason: null } })
    },
    flush: () => {
      open?.writer.flush()
      drafts.flush()
    },
    hide: () => {
      if (!open) return
      journal.flush()
      if (open.writer.seq() > open.checkpointSeq) void addCheckpoint(open, 'hidden')
    },
    leave: () => {
      if (!open || open.writer.isFenced()) return
      journal.flush()
      open.row = { ...presentRow(open.row), calm: { seq: open.writer.seq(), atMs: nowMs() } }
      shelf.write({ map: open.row }).catch(() => undefined)
    },
    settled: async () => (open ? open.writer.settled() : true),
    isAtRisk: () => {
      if (!open) return false
      journal.flush()
      return open.writer.hasFailed() || open.writer.waitingMs() > riskyMs
    },
    addRestorePoint: async (name, cause = 'named') =>
      open ? open.writer.writeCheckpoint(cause, name) : false,
    keepDraft: drafts.keep,
    seq: () => open?.writer.seq() ?? 0,
    row: () => (open ? presentRow(open.row) : null),
    onWritten: written.add,
    onFenced: fenced.add,
  }
  return journal
}

/** Runs when a file was written. */
function onSaved(session: SessionStore, run: () => void): void {
  session.state.subscribe(({ file: { last } }, before) => {
    if (last !== before.file.last && 'atMs' in last) run()
  })
}

/** Told once, however often it is true. */
function sayKeeping(session: SessionStore, keeping: Keeping): void {
  const { state, mapId } = session.get().keeping
  const isNews = state !== keeping.state || mapId !== keeping.mapId || state === 'failed'
  if (isNews) session.set({ keeping })
}

/** What the row says of the map as it is now. */
function shownOf(documents: DocumentStore, session: SessionStore) {
  const { map } = documents.getDocument()
  return {
    title: map.title,
    isLocked: map.isLocked,
    file: toKeptFile(session.get().file),
  }
}

function newRow(id: string, documents: DocumentStore, session: SessionStore, atMs: number): MapRow {
  const shown = shownOf(documents, session)
  return {
    id,
    ...shown,
    isReadOnly: documents.state.getState().isReadOnly,
    createdAtMs: atMs,
    changedAtMs: atMs,
    isTouched: shown.file.name !== null,
    calm: { seq: 0, atMs },
    deletedAtMs: null,
  }
}
