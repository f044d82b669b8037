// Opens what a person picked, dropped or pasted, and tells what was not as expected.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { openJourney } from '../../commands/open-journey'
import { type Turn, takeTurn } from '../../commands/turn'
import { unwrapJourney } from '../../model/interchange/journey-inside'
import type { PickedFile } from '../../storage/journey-files'
import { noFile } from '../../store/session-store'
import { groupOf, refusalSentence } from '../../text/report-texts'
import { textRef } from '../../text/texts'
import { continueMap } from './continue-map'
import { refuse } from './file-failure'
import { readBytes } from './read-bytes'
import { expectFile } from './read-in-worker'

/** Asks for a file and opens it. */
export async function openPickedFile(context: CommandContext): Promise<void> {
  if (!(await mayReplaceMap(context))) return
  expectFile()
  const picked = await context.files.pick()
  if (picked.ok) return openBytes(context, picked.value, takeTurn(context))
  refuse(picked.error)
}

/** Opens a file that was dropped on the window. */
export async function openDroppedFile(
  context: CommandContext,
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  const turn = takeTurn(context)
  const picked = await context.files.read(file, handle)
  if (!picked.ok) return refuse(picked.error)
  await openBytes(context, picked.value, turn, { asksFirst: true })
}

/** Opens a file that was pasted, as file managers copy them: a picture with a map in it. */
export async function openPastedFile(context: CommandContext, file: File): Promise<void> {
  const turn = takeTurn(context)
  const picked = await context.files.read(file, null)
  if (!picked.ok) return refuse(picked.error)
  await openBytes(context, picked.value, turn, { asksFirst: true, hasNoFile: true })
}

/** Opens the text of a journey file that was pasted. */
export async function openPastedText(context: CommandContext, text: string): Promise<void> {
  const name = context.texts().write('file-menu.clipboard')
  const bytes = new TextEncoder().encode(text)
  await openBytes(context, { name, bytes, handle: null, stamp: null }, takeTurn(context), {
    asksFirst: true,
    hasNoFile: true,
  })
}

/** Reads first and asks after: a file that is refused closes nothing. */
async function openBytes(
  context: CommandContext,
  picked: PickedFile,
  turn: Turn,
  { asksFirst = false, hasNoFile = false } = {},
): Promise<void> {
  const { name, bytes, handle, stamp } = picked
  const unwrapped = await unwrapJourney(bytes)
  if (turn.isOver()) return
  const outcome =
    'refused' in unwrapped ? unwrapped : await readBytes(context, name, unwrapped.bytes)
  if (outcome === null || turn.isOver()) return
  if ('refused' in outcome) {
    const { language } = context.texts()
    const reason = refusalSentence(language, outcome.refused, outcome.params)
    throw new CommandRefused(textRef('file-menu.refused', { name, reason }))
  }
  if (asksFirst && !(await mayReplaceMap(context))) return
  if (turn.isOver()) return
  const { document, report, isReadOnly } = outcome
  // A map from a picture has no file yet: saving it would write over the picture.
  const isLoose = hasNoFile || ('isFromPicture' in unwrapped && unwrapped.isFromPicture)
  const last = { kind: 'opened' as const }
  // What was mended or set aside is not what the file says: only saving puts it there.
  const isInFile = isReadOnly || report.every((line) => groupOf(line) === 'noted')
  const version = isInFile ? 0 : null
  const file = isLoose ? noFile : { ...noFile, name, handle, stamp, version, last }
  const read = { document, isInFile }
  const isKnown = !isLoose && !isReadOnly && (await continueMap(context, picked, read, turn))
  if (turn.isOver()) return
  if (!isKnown) openJourney(context, document, file, { isReadOnly })
  if (report.length === 0 && !isReadOnly) return
  context.session.set({
    openReport: { name, lines: report },
    dialog: { id: 'file-menu.report', subject: null },
  })
}
