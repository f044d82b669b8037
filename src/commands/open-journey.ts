// Puts another map on the screen; every way in (file, template, example, clipboard, the maps of this
// browser) ends here, and from here on the browser keeps every step.
import { createListeners, type Listeners } from '../lib/listeners'
import type { JourneyDocument } from '../model/document/journey-document'
import { inOrder } from '../model/queries/records-in-order'
import { type KeptMap, newLocalId } from '../storage/journal/local-maps'
import type { TabClaim } from '../storage/tabs/map-tabs'
import { type DocumentState, type OpenOptions, versionOf } from '../store/document-store'
import type { FileState, SessionState } from '../store/session-state'
import { findingNothing, noFile } from '../store/session-store'
import { textRef } from '../text/texts'
import { type CommandContext, CommandRefused } from './command'
import { takeUpDrafts } from './take-up-drafts'
import { type Turn, takeTurn } from './turn'

/** Opens a map with the file that it came from; selection and half-done things are over. */
export function openJourney(
  context: CommandContext,
  document: JourneyDocument,
  file: FileState,
  options?: { isReadOnly?: boolean },
): void {
  takeTurn(context)
  const id = newLocalId(context.env)
  show(context, document, file, options)
  context.journal.begin(id)
  void claimNew(context, id)
}

/**
 * Opens a map of this browser as it was left: its history, its file, what was half typed. One that
 * lay in the bin is out of it. Resolves to false when another map was asked for meanwhile; rejects
 * with `CommandRefused` when it cannot be had.
 */
export async function openKeptMap(
  context: CommandContext,
  mapId: string,
  turn = takeTurn(context),
): Promise<boolean> {
  if (turn.isOver()) return false
  const isHere = context.session.get().following?.mapId === mapId
  if (isHere || context.journal.row()?.id === mapId) {
    context.session.set({ isMapOpen: true })
    return true
  }
  const running = openingsOf(context)
  const same = running.get(mapId)
  if (same) {
    // A second claim would find the lock taken, by this window itself: the first one goes on.
    same.turn = turn
    return (await same.done) || (!turn.isOver() && openKeptMap(context, mapId, turn))
  }
  const opening: Opening = { turn, done: Promise.resolve(false) }
  running.set(mapId, opening)
  opening.done = openInTurn(context, mapId, () => opening.turn.isOver()).finally(() =>
    running.delete(mapId),
  )
  return opening.done
}

/** A map that is on its way to the screen; asked for once more, it is wanted for the later turn. */
type Opening = { turn: Turn; done: Promise<boolean> }

const openings = new WeakMap<CommandContext, Map<string, Opening>>()

function openingsOf(context: CommandContext): Map<string, Opening> {
  const known = openings.get(context) ?? new Map<string, Opening>()
  openings.set(context, known)
  return known
}

async function openInTurn(
  context: CommandContext,
  mapId: string,
  isOver: () => boolean,
): Promise<boolean> {
  // First the right to write, then the reading: what another window wrote last is in it.
  const claim = await context.tabs.claim(mapId)
  const reading = isOver() ? null : readClaimed(context, claim)
  const kept = await reading?.catch((error: unknown) => {
    claim.giveUp()
    // What is not wanted any more need not be complained of.
    if (!isOver()) throw error
  })
  if (!kept || isOver()) {
    claim.giveUp()
    return false
  }
  showKept(context, claim, kept)
  return true
}

async function readClaimed({ tabs, maps }: CommandContext, claim: TabClaim): Promise<KeptMap> {
  const read = await tabs.read(claim)
  if (!read.ok) {
    const isGone = read.error === 'not-found'
    throw new CommandRefused(textRef(isGone ? 'journal.notFound' : 'journal.notReadable'))
  }
  // Worked on in the bin, it would go with it.
  if (read.value.map.deletedAtMs !== null) {
    await maps.takeFromBin(claim.mapId).catch(() => undefined)
  }
  return read.value
}

function showKept(context: CommandContext, claim: TabClaim, kept: KeptMap): void {
  const { state, map, lastSeq } = kept
  const isReadOnly = map.isReadOnly || !claim.isWriter
  show(context, state.document, map.file, { history: state, isReadOnly })
  context.tabs.enter(claim, { state, seq: lastSeq })
  if (map.deletedAtMs !== null) {
    const title = map.title || context.texts().write('common.untitled')
    context.session.notify(textRef('journal.outOfBin', { title }))
  }
  if (!claim.isWriter) return
  // The journal writes the row anew: it must know that it is out of the bin, too.
  context.journal.resume({ ...map, deletedAtMs: null }, lastSeq, kept)
  takeUpDrafts(context, kept.drafts)
  if (kept.isCutShort) context.session.notify(textRef('journal.cutShort'), 'problem')
}

/** What a window knows of a map beside its records: none of it is true of another map. */
const nothingTakenUp = {
  selection: [],
  focused: null,
  renaming: null,
  drafts: {},
  connecting: null,
  captureText: '',
  captured: null,
  isCollecting: false,
  besideMap: null,
  placing: null,
  walking: null,
  shownOnly: null,
  find: findingNothing,
} as const

/** Takes the map off the screen and out of this window; what is kept of it stays. */
export function closeMap(context: CommandContext): void {
  const { documents, session } = context
  leave(context)
  session.set({
    isMapOpen: false,
    ...nothingTakenUp,
    workshopClock: null,
    fileConflict: null,
    // Nothing of it is unsaved here any more: whatever comes next replaces it without a question.
    file: { ...noFile, version: versionOf(documents.state.getState()) },
  })
}

/** Nobody else knows of it yet, so that the answer need not be waited for. */
async function claimNew({ tabs, journal, documents }: CommandContext, mapId: string) {
  const claim = await tabs.claim(mapId)
  if (journal.row()?.id !== mapId) claim.giveUp()
  else tabs.enter(claim, { state: documents.state.getState(), seq: journal.seq() })
}

/** Whether the map differs from what its file is known to hold. */
export function hasUnsavedChanges(documents: DocumentState, session: SessionState): boolean {
  return documents.openingId > 0 && session.file.version !== versionOf(documents)
}

/** Told while the map is still there that it goes: another one is opened, or none. */
export function onLeaving(context: CommandContext, listener: () => void): () => void {
  const known = leaving.get(context) ?? createListeners<[]>()
  leaving.set(context, known)
  return known.add(listener)
}

const leaving = new WeakMap<CommandContext, Listeners<[]>>()

function leave(context: CommandContext): void {
  leaving.get(context)?.tell()
  // A question was about this map: an answer would be given to what is no longer seen.
  context.answer(null)
  context.journal.end()
  context.tabs.leave()
}

function show(
  context: CommandContext,
  document: JourneyDocument,
  file: FileState,
  options?: OpenOptions,
): void {
  const { documents, session } = context
  leave(context)
  // A page that ended in the middle of a save may have put more into the file than into its journal.
  const namedVersion = Math.max(file.version ?? 0, file.underWay?.version ?? 0)
  documents.open(document, { ...options, namedVersion })
  const { workshopClock } = session.get()
  session.set({
    ...nothingTakenUp,
    dialog: null,
    notice: null,
    personaId: inOrder(document, 'personas')[0]?.id ?? null,
    // After a reload it is the same map.
    workshopClock: workshopClock?.mapId === document.map.id ? workshopClock : null,
    isMapOpen: true,
    fileConflict: null,
    file,
  })
}
