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
  /** The newest entry that is on the screen of a follower, and the state after it. */
  seq: number
  state: HistoryState | null
  isLooking: boolean
  /** One look at the journal after the other. */
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
  tab.pulling = tab.pulling.then(() => pullOnce(tab, outside)).catch(() => undefined)
  return tab.pulling
}

/** Follows until the window writes or the map is closed. */
export function lookNowAndThen(tab: OpenTab, outside: MapTabsOutside): void {
  if (tab.isLooking) return
  tab.isLooking = true
  outside.later(() => {
    tab.isLooking = false
    if (tab.isLeft || tab.isWriter) return
    void pull(tab, outside)
    lookNowAndThen(tab, outside)
  }, lookMs)
}

async function pullOnce(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  if (tab.isWriter || !tab.state) return
  const { shelf, maps, documents } = outside
  await showFile(tab, outside)
  const rows = await shelf.entriesAfter(tab.mapId, tab.seq)
  if (rows.length === 0 || tab.isLeft || tab.isWriter) return
  let next: Rebuilt = follow(
    { state: tab.state, seq: tab.seq, checkpointSeq: tab.seq, isCutShort: false },
    rows,
  )
  if (next.isCutShort) {
    // A gap: what lies between was dropped. The whole is read anew.
    const kept = await maps.read(tab.mapId)
    if (!kept.ok || tab.isLeft) return
    next = kept.value
  }
  if (next.seq <= tab.seq) return
  tab.seq = next.seq
  tab.state = next.state
  documents.follow(next.state)
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
