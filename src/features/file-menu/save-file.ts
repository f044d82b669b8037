// Writes the map to its file. "Saved" is said only of bytes that were checked.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { fileStemOf } from '../../lib/file-stem'
import { messageOf } from '../../lib/message-of'
import { fail, type Result, succeed } from '../../lib/result'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { FileFailure, WriteTarget, WrittenFile } from '../../storage/journey-files'
import type { FileBytes } from '../../storage/serialise-journey'
import { versionOf } from '../../store/document-store'
import type { FileStamp, FileState } from '../../store/session-state'
import { textRef } from '../../text/texts'
import { reasonOf, refuse, remedyOf } from './file-failure'

export type SaveOptions = {
  /** Asks for a place, whatever the map has. */
  readonly asNew?: boolean
  /** Proposed for a new place. */
  readonly name?: string
  /** Nobody asked for it: nothing comes up, and a save that is running is not waited for. */
  readonly isQuiet?: boolean
  /** The map goes now: what a save that is running does not have yet is saved behind it. */
  readonly isLast?: boolean
  /** What somebody else left in the file, when that is to be replaced. */
  readonly replaces?: FileStamp | null
}

type RunningSave = {
  /** What is known of the file afterwards; null: it does not hold the map. */
  readonly saving: Promise<FileState | null>
  /** Of the map, when it began. */
  readonly version: number
  readonly press: Press | null
}

/** A press that wants the map in its file, or in another one, and nothing else. */
type Press = 'save' | 'saveAs'

/** Two writers of one file would each find the other's bytes: one save at a time of each map. */
const runningSaves = new WeakMap<CommandContext, Map<OpenMap, RunningSave>>()

/**
 * Saves to the file of the map, or asks for one; true when the file now holds the map. It waits for a
 * save that is running; then the map may be saved as it is, or be another one.
 */
export async function saveJourney(
  context: CommandContext,
  options: SaveOptions = {},
): Promise<boolean> {
  const map = openMapOf(context)
  const press = pressOf(options)
  const running = runningSaves.get(context) ?? new Map<OpenMap, RunningSave>()
  runningSaves.set(context, running)
  for (let other = running.get(map); other; other = running.get(map)) {
    if (options.isQuiet) {
      if (!options.isLast || other.version === versionNow(context)) return false
      return run(running, map, press, stateNow(context), (state) =>
        saveBehind(context, other, state),
      )
    }
    const isSaved = (await other.saving.catch(() => null)) !== null
    if (openMapOf(context) !== map) return false
    const isSame = other.version === versionNow(context)
    // Also "no": whoever closes a picker has answered all presses that led to it.
    const isAnswered = press !== null && press === other.press
    if (isSame && (isAnswered || (isSaved && press === 'save'))) return isSaved
  }
  return run(running, map, press, stateNow(context), (state) => saveNow(context, options, state))
}

async function run(
  running: Map<OpenMap, RunningSave>,
  map: OpenMap,
  press: Press | null,
  state: MapState,
  save: (state: MapState) => Promise<FileState | null>,
): Promise<boolean> {
  const saving = save(state)
  const one: RunningSave = { saving, version: state.version, press }
  running.set(map, one)
  try {
    return (await saving) !== null
  } finally {
    if (running.get(map) === one) running.delete(map)
  }
}

/** The last words of a map that has left, once the save before them has ended. */
async function saveBehind(
  context: CommandContext,
  before: RunningSave,
  state: MapState,
): Promise<FileState | null> {
  const file = await before.saving.catch(() => null)
  // What kept the one before from it needs a person, and that one has another map now.
  if (file === null || typeof state.map !== 'string') return null
  // Whoever has the map open by now has these words, and saves them with what else is said.
  const isOpen = async () => (await context.maps.openNow()).has(String(state.map))
  if (openMapOf(context) === state.map || (await isOpen())) return null
  return saveNow(context, { isQuiet: true }, { ...state, file })
}

function pressOf({ asNew, name, replaces, isQuiet }: SaveOptions): Press | null {
  if (isQuiet || replaces !== undefined || name !== undefined) return null
  return asNew ? 'saveAs' : 'save'
}

type OpenMap = string | number

/** What tells the map that this window writes from every other one: also from none. */
function openMapOf({ journal, documents }: CommandContext): OpenMap {
  return journal.row()?.id ?? documents.state.getState().openingId
}

/** A map at the moment of which a save is to tell. */
type MapState = {
  readonly map: OpenMap
  readonly document: JourneyDocument
  readonly version: number
  readonly file: FileState
}

function stateNow(context: CommandContext): MapState {
  const { document } = context.documents.state.getState()
  const { file } = context.session.get()
  return { map: openMapOf(context), document, version: versionNow(context), file }
}

function versionNow({ documents }: CommandContext): number {
  return versionOf(documents.state.getState())
}

async function saveNow(
  context: CommandContext,
  options: SaveOptions,
  { map, document, version, file: before }: MapState,
): Promise<FileState | null> {
  const { documents, session } = context
  const { isQuiet = false } = options
  if (!isQuiet) documents.endMerge()
  // Another map may take the screen meanwhile: nothing of this file is true of that one.
  const isMine = () => openMapOf(context) === map
  const tell = (changes: Partial<FileState>) => {
    if (isMine()) session.set({ file: { ...session.get().file, ...changes } })
  }
  const keep = async (file: FileState) => {
    if (typeof map === 'string') await context.maps.keepFile(map, file)
  }
  const onWriting = (hash: string) => {
    const underWay = { hash, version }
    tell({ underWay })
    // At once: the page may end before it hears that the bytes have arrived.
    void keep(isMine() ? session.get().file : { ...before, underWay })
  }
  if (!isQuiet) tell({ last: { kind: 'saving' } })
  const prepared = await prepare(context, document)
  const name = options.name ?? before.name ?? fileNameOf(document.map.title)
  const target = targetOf(before, options, onWriting)
  const written = prepared.ok
    ? await write(context, prepared.value, name, target, isMine)
    : prepared
  if (!written.ok) {
    tell({ last: lastAfter(written.error, before, options) })
    if (written.error.code === 'changed-on-disk' && isMine())
      showConflict(context, name, written.error, isQuiet)
    return null
  }
  const { how, handle, stamp } = written.value
  const last = { kind: how, atMs: Date.parse(context.env.now()) }
  const isOurs = handle !== null
  const file = { name: written.value.name, handle, version, stamp, underWay: null, isOurs, last }
  if (isMine()) session.set({ file, ...conflictOver(context) })
  // The map has left the screen, not its file.
  else await keep(file)
  return file
}

/** The bytes of the map; whatever keeps them from being made, somebody is told. */
async function prepare(
  { files }: CommandContext,
  document: JourneyDocument,
): Promise<Result<FileBytes, Exclude<FileFailure, { code: 'cancelled' }>>> {
  try {
    const bytes = await files.prepare(document)
    return bytes ? succeed(bytes) : fail({ code: 'unprepared' })
  } catch (error) {
    return fail({ code: 'unwritable', reason: messageOf(error) })
  }
}

function targetOf(
  { handle, stamp, underWay }: FileState,
  { asNew, replaces, isQuiet = false }: SaveOptions,
  onWriting: (hash: string) => void,
): WriteTarget {
  if (asNew || handle === null) return { handle: null, known: null, isQuiet }
  const known = replaces === undefined ? stamp : replaces
  return { handle, known, underWay: underWay?.hash ?? null, onWriting, isQuiet }
}

/**
 * Making the bytes of a huge map can take longer than a press is good for: then one more, if the map
 * is still the one that the person sees. If not, the browser keeps what is unsaved.
 */
async function write(
  { files, ask, session }: CommandContext,
  bytes: FileBytes,
  name: string,
  target: WriteTarget,
  isMine: () => boolean,
): Promise<Result<WrittenFile, FileFailure>> {
  const written = await files.write(bytes, name, target)
  if (written.ok || written.error.code !== 'too-late' || target.isQuiet) return written
  if (!isMine() || !session.get().isMapOpen) return written
  const hasPlace = target.handle !== null
  const answer = await ask({
    title: hasPlace ? textRef('file-menu.readyFor', { name }) : textRef('file-menu.readyTitle'),
    body: null,
    choices: [
      { id: 'save', label: hasPlace ? 'file-menu.save' : 'file-menu.choosePlace', tone: 'primary' },
    ],
  })
  if (answer !== 'save' || !isMine()) return fail({ code: 'cancelled' })
  return files.write(bytes, name, target)
}

/** What is said of the file after a save that did not succeed. */
function lastAfter(
  failure: FileFailure,
  before: FileState,
  { asNew = false }: SaveOptions,
): FileState['last'] {
  if (failure.code === 'cancelled') return before.last
  // What was to go elsewhere is not tried again in the file that it has.
  const remedy = asNew ? 'saveAs' : remedyOf(failure)
  return { kind: 'failed', reason: reasonOf(failure), remedy }
}

const conflictDialog = 'file-menu.changedOnDisk'

/** "Save as" answers the question, too: a dialog with nothing to ask would keep all keys. */
function conflictOver({ session }: CommandContext) {
  const isAsked = session.get().dialog?.id === conflictDialog
  return { fileConflict: null, ...(isAsked && { dialog: null }) }
}

function showConflict(
  { session }: CommandContext,
  name: string,
  { bytes, stamp }: Extract<FileFailure, { code: 'changed-on-disk' }>,
  isQuiet: boolean,
): void {
  session.set({ fileConflict: { name, bytes, stamp } })
  // Nobody who types wants a dialog, nor who chooses another map: the words say it, and a press on
  // them shows it.
  if (!isQuiet && session.get().isMapOpen)
    session.set({ dialog: { id: conflictDialog, subject: null } })
}

/** Writes a copy somewhere else; the map keeps its own file and state. */
export async function saveCopy(context: CommandContext): Promise<void> {
  const document = context.documents.getDocument()
  const prepared = await prepare(context, document)
  if (!prepared.ok) throw new CommandRefused(reasonOf(prepared.error))
  const blob = new Blob([prepared.value], { type: 'application/json' })
  const written = await context.files.export(blob, fileNameOf(document.map.title))
  if (!written.ok) return refuse(written.error)
  const { name, how } = written.value
  const key = how === 'saved' ? 'file-menu.copyWritten' : 'file-menu.copyDownloaded'
  context.session.notify(textRef(key, { name }))
}

/** `Buy a sofa` → `buy-a-sofa.journey.json`; letters of all scripts stay. */
export function fileNameOf(title: string): string {
  return `${fileStemOf(title)}.journey.json`
}
