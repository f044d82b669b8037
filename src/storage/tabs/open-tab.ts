// One window's part in a map that others may have open too, and how it follows what they write.
import type { EditEnv } from '../../model/document/edit-env'
import type { DocumentStore } from '../../store/document-store'
import type { HistoryState } from '../../store/history-state'
import type { SessionStore } from '../../store/session-store'
import type { Journal } from '../journal/journal'
import type { JournalShelf } from '../journal/journal-shelf'
import type { Later } from '../journal/journal-writer'
import type { LocalMaps } from '../journal/local-maps'
import { follow, type Rebuilt } from '../journal/rebuild'
import type { TabChannel, TabMessage } from './tab-channel'
import type { WriterLock } from './writer-lock'

export type MapTabsOutside = {
  readonly documents: DocumentStore
  readonly session: SessionStore
  readonly journal: Journal
  readonly maps: LocalMaps
  readonly shelf: JournalShelf
  readonly env: EditEnv
  readonly nowMs: () => number
  readonly later: Later
  readonly createLock: (mapId: string, onLost: () => void) => WriterLock
  readonly openChannel: (mapId: string, onMessage: (message: TabMessage) => void) => TabChannel
  /** This window became the writer of a map that it followed. */
  readonly onWriting: (mapId: string) => void | Promise<void>
}

export type OpenTab = {
  readonly mapId: string
  readonly lock: WriterLock
  channel: TabChannel | null
  isWriter: boolean
  /** The newest entry that is on the screen of a follower. */
  seq: number
  /** After that entry; null: not known, the map has to be read anew. */
  state: HistoryState | null
  isLooking: boolean
  /** One look at the journal after the other, and what must not come between. */
  pulling: Promise<void>
  /** The writer's answer to this window's wish to take over. */
  onAnswer: ((isYielded: boolean) => void) | null
  /** Under way; asking twice is asking once. */
  takingOver: Promise<boolean> | null
  starting: Promise<void> | null
  /** Closed, or another map took its place: nothing is done for it any more. */
  isLeft: boolean
}

/** How often a follower looks without being told to: messages are not sure to come. */
const lookMs = 2000

/** Takes the steps that were written since; rejects never, looks again another time. */
export function pull(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  return inLine(tab, () => pullOnce(tab, outside))
}

/** Runs after every look that was asked for, and before every later one; rejects never. */
export function inLine(tab: OpenTab, work: () => Promise<void>): Promise<void> {
  tab.pulling = tab.pulling.then(work).catch(() => undefined)
  return tab.pulling
}

/** Follows until the window writes or the map is closed. */
export function lookNowAndThen(tab: OpenTab, outside: MapTabsOutside): void {
  if (tab.isLooking) return
  tab.isLooking = true
  outside.later(async () => {
    // A database slower than the clock is not asked again before it has answered.
    if (!tab.isLeft && !tab.isWriter) await pull(tab, outside)
    tab.isLooking = false
    if (!tab.isLeft && !tab.isWriter) lookNowAndThen(tab, outside)
  }, lookMs)
}

async function pullOnce(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  if (tab.isWriter || tab.isLeft) return
  await showFile(tab, outside)
  const next = tab.state ? await readOn(tab, tab.state, outside) : await readWhole(tab, outside)
  if (!next || tab.isLeft || tab.isWriter) return
  tab.seq = next.seq
  tab.state = next.state
  outside.documents.follow(next.state)
}

/** Null: there is nothing newer. */
async function readOn(
  tab: OpenTab,
  state: HistoryState,
  outside: MapTabsOutside,
): Promise<Rebuilt | null> {
  const rows = await outside.shelf.entriesAfter(tab.mapId, tab.seq)
  if (rows.length === 0) return null
  const { seq } = tab
  const next = follow({ state, seq, checkpointSeq: seq, isCutShort: false }, rows)
  // A gap: what lies between was dropped.
  const read = next.isCutShort ? await readWhole(tab, outside) : next
  return read && read.seq > seq ? read : null
}

/** Null: it cannot be read now. */
async function readWhole(tab: OpenTab, { maps }: MapTabsOutside): Promise<Rebuilt | null> {
  const kept = await maps.read(tab.mapId)
  return kept.ok ? kept.value : null
}

/** Where the map is saved is said here too, and what of it. */
async function showFile(tab: OpenTab, { shelf, session }: MapTabsOutside): Promise<void> {
  const file = (await shelf.map(tab.mapId))?.file
  const known = session.get().file
  const isSame =
    !file ||
    (file.name === known.name &&
      file.version === known.version &&
      file.last.kind === known.last.kind)
  if (!isSame && !tab.isLeft && !tab.isWriter) session.set({ file })
}
