// From following to writing and back: asked for, granted, or taken away.
import { type Result, succeed } from '../../lib/result'
import { type HistoryState, historyOf } from '../../store/history-state'
import { createTexts, textRef } from '../../text/texts'
import { toEntryRow } from '../journal/journal-entry'
import type { KeptMap } from '../journal/local-maps'
import type { Rebuilt } from '../journal/rebuild'
import { inLine, lookNowAndThen, type MapTabsOutside, type OpenTab, pull } from './open-tab'

/** How long a window that is asked to yield may take before it counts as frozen. */
export const answerMs = 1500
/** Another window may write the number that a mark wants, but not for ever. */
const markTries = 20

type Read = Pick<Rebuilt, 'state' | 'seq'>

/** Reads a map; for a writer nothing can come behind what was read but what it writes itself. */
export async function readFor(
  mapId: string,
  isWriter: boolean,
  outside: MapTabsOutside,
): Promise<Result<KeptMap, 'not-found' | 'not-readable'>> {
  let kept = await outside.maps.read(mapId)
  for (let tries = 0; isWriter && kept.ok && tries < markTries; tries += 1) {
    const { lastSeq } = kept.value
    try {
      const isMarked = await markAt(mapId, lastSeq + 1, outside)
      if (isMarked) return succeed({ ...kept.value, lastSeq: lastSeq + 1 })
    } catch {
      // It cannot be written now; the journal will say so when there is something to write.
      return kept
    }
    kept = await outside.maps.read(mapId)
  }
  return kept
}

/** Shows what another window writes, from what was read on, and stands in line. */
export function startFollowing(tab: OpenTab, read: Read, outside: MapTabsOutside): void {
  tab.state = read.state
  tab.seq = read.seq
  showAsFollower(tab, outside)
  void pull(tab, outside)
  standInLine(tab, outside)
}

/** The lock is here; what was written last is read before anything new is written. */
export function startWriting(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  // The lock may come in line and by asking at once.
  tab.starting ??= becomeWriter(tab, outside)
  return tab.starting
}

async function becomeWriter(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  await pull(tab, outside)
  const isMine = tab.state !== null && (await putMark(tab, outside).catch(() => false))
  const map = await outside.shelf.map(tab.mapId).catch(() => undefined)
  // What comes now is told at once, also while the drafts are still taken up: the map may be lost
  // and come back until then.
  tab.starting = null
  if (tab.isLeft || tab.isWriter) return
  if (!isMine || !map || !tab.lock.isHeld()) {
    // Taken over once more meanwhile, or the database does not answer: someone else may try.
    tab.lock.release()
    outside.later(() => {
      if (!tab.isLeft && !tab.isWriter) standInLine(tab, outside)
    }, answerMs)
    return
  }
  tab.isWriter = true
  outside.documents.setReadOnly(map.isReadOnly)
  outside.session.set({ following: null, file: map.file })
  outside.journal.resume(map, tab.seq)
  await outside.onWriting(tab.mapId)
}

/** Another window asks: all is written first, half-typed titles too; then it may. */
export async function yieldTo(tab: OpenTab, to: string, outside: MapTabsOutside): Promise<void> {
  outside.journal.flush()
  const isWritten = await outside.journal.settled()
  if (tab.isLeft || !tab.isWriter) return
  if (!isWritten) {
    tab.channel?.post({ kind: 'refused', to })
    return
  }
  tab.state = historyOf(outside.documents.state.getState())
  tab.seq = outside.journal.seq()
  outside.journal.end()
  showAsFollower(tab, outside)
  tab.lock.release()
  tab.channel?.post({ kind: 'yielded', to })
  // Not in line at once: the lock is for the one who asked.
  outside.later(() => {
    if (!tab.isLeft && !tab.isWriter) standInLine(tab, outside)
  }, answerMs)
}

/** The lock was taken away, or another window wrote: this one slept, or was too slow to answer. */
export function loseLock(tab: OpenTab, outside: MapTabsOutside): Promise<void> {
  // Told by the lock and by the journal: the first counts.
  if (tab.isLeft || !tab.isWriter) return Promise.resolve()
  tab.isWriter = false
  outside.documents.setReadOnly(true)
  const mine = historyOf(outside.documents.state.getState())
  // Asked for again at once, the map is written only after it was read anew: what is on the screen
  // now may have edits that are not in the journal, and will never be.
  return inLine(tab, () => goBack(tab, mine, outside)).then(() => pull(tab, outside))
}

/** To following, with what could not be written kept apart. */
async function goBack(tab: OpenTab, mine: HistoryState, outside: MapTabsOutside): Promise<void> {
  const isWritten = await outside.journal.settled()
  if (!tab.isLeft) {
    outside.journal.end()
    tab.state = null
    showAsFollower(tab, outside)
  }
  if (!isWritten) await keepApart(tab, mine, outside)
  if (!tab.isLeft) standInLine(tab, outside)
}

function standInLine(tab: OpenTab, outside: MapTabsOutside): void {
  tab.lock.waitFor(() => void startWriting(tab, outside))
}

function showAsFollower(tab: OpenTab, outside: MapTabsOutside): void {
  tab.isWriter = false
  outside.documents.setReadOnly(true)
  const following = { mapId: tab.mapId, isTakingOver: false }
  outside.session.set({ following, renaming: null, drafts: {}, connecting: null })
  lookNowAndThen(tab, outside)
}

/**
 * Takes the next number of the journal, so that nobody else can: not a window that wakes up, and not
 * what a window that has just died had on its way.
 */
async function putMark(tab: OpenTab, outside: MapTabsOutside): Promise<boolean> {
  for (let tries = 0; tries < markTries && !tab.isLeft; tries += 1) {
    const seqBefore = tab.seq
    if (await markAt(tab.mapId, seqBefore + 1, outside)) {
      // A look at the journal may have come upon it meanwhile.
      tab.seq = Math.max(tab.seq, seqBefore + 1)
      return true
    }
    await pull(tab, outside)
    // What is there cannot be read: it stays, and what is new comes behind it.
    if (tab.seq === seqBefore) tab.seq = (await outside.shelf.lastEntry(tab.mapId))?.seq ?? tab.seq
  }
  return false
}

/** False: an entry with this number is there already. */
async function markAt(
  mapId: string,
  seq: number,
  { shelf, nowMs }: MapTabsOutside,
): Promise<boolean> {
  const step = { kind: 'mark', cause: 'tookOver', atMs: nowMs() } as const
  try {
    await shelf.write({ entries: [toEntryRow(mapId, seq, step)] })
    return true
  } catch (error) {
    if (error instanceof Error && error.name === 'ConstraintError') return false
    throw error
  }
}

/** What could not be written to the map any more becomes a map of its own. */
async function keepApart(
  tab: OpenTab,
  state: HistoryState,
  { session, maps }: MapTabsOutside,
): Promise<void> {
  const { title } = state.document.map
  const copyTitle = createTexts(session.get().language).write('tabs.apartTitle', { title })
  const copyId = await maps.keepCopy(tab.mapId, state, copyTitle)
  session.notify(textRef(copyId ? 'tabs.keptApart' : 'tabs.notKept', { title }), 'problem')
}
