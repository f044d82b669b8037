// Writes the map to its file. "Saved" is said only of bytes that were checked.
import { type CommandContext, CommandRefused } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import { readJourney } from '../../model/file-format/read-file'
import { writeJourney } from '../../model/file-format/write-file'
import { versionOf } from '../../store/document-store'
import { textRef } from '../../text/texts'
import { reasonOf, refuse } from './file-failure'

/** Saves to the file of the map, or asks for one; true when the file now holds the map. */
export async function saveJourney(
  context: CommandContext,
  { asNew }: { asNew: boolean },
): Promise<boolean> {
  const { documents, session, files } = context
  documents.endMerge()
  const { document } = documents.state.getState()
  const version = versionOf(documents.state.getState())
  const before = session.get().file
  const text = checkedText(context, document)
  session.set({ file: { ...before, last: { kind: 'saving' } } })
  const name = before.name ?? fileNameOf(document.map.title)
  const written = await files.write(text, name, asNew ? null : before.handle)
  if (!written.ok) {
    const { error } = written
    const last =
      error.code === 'cancelled'
        ? before.last
        : { kind: 'failed' as const, reason: reasonOf(error) }
    session.set({ file: { ...before, last } })
    return false
  }
  const { how, handle } = written.value
  const last = { kind: how, atMs: Date.parse(context.env.now()) }
  session.set({ file: { name: written.value.name, handle, version, last } })
  return true
}

/** Writes a copy somewhere else; the map keeps its own file and state. */
export async function saveCopy(context: CommandContext): Promise<void> {
  const document = context.documents.getDocument()
  const text = checkedText(context, document)
  const blob = new Blob([text], { type: 'application/json' })
  const written = await context.files.export(blob, fileNameOf(document.map.title))
  if (!written.ok) return refuse(written.error)
  context.session.notify(textRef('file-menu.copyWritten', { name: written.value.name }))
}

/** `Buy a sofa` → `buy-a-sofa.journey.json`; letters of all scripts stay. */
export function fileNameOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const stem = words.join('-').slice(0, 60).replace(/-$/, '')
  return `${stem === '' ? 'journey' : stem}.journey.json`
}

/** The text of the file, once it is known to read back as the same map. */
function checkedText({ env }: CommandContext, document: JourneyDocument): string {
  const text = writeJourney(document)
  const outcome = readJourney(text, env)
  if ('refused' in outcome || writeJourney(outcome.document) !== text) {
    throw new CommandRefused(
      textRef('file-menu.unwritable', { reason: 'it would not read back as the same map' }),
    )
  }
  return text
}
