// Hands over what is sent: as a file, or on the clipboard; says what became of it.
import type { CommandContext } from '../../commands/command'
import { fileStemOf } from '../../lib/file-stem'
import { writeTabbed } from '../../model/interchange/csv'
import { type TextRef, textRef } from '../../text/texts'
import type { Sending } from './use-send'

/** Null: the person closed the picker, or it is done, which is said beside the map. */
export async function saveSent(
  { documents, files, session }: CommandContext,
  sending: Sending,
): Promise<TextRef | null> {
  const { target, sent } = sending
  // Excel takes a table without the mark for one of its own code page.
  const mark = sent.rows ? '\uFEFF' : ''
  const blob = new Blob([mark, sent.text], { type: target.mimeType })
  const title = documents.getDocument().map.title
  const written = await files.export(blob, nameOfFile(fileStemOf(title), sending))
  if (written.ok) {
    const { name, how } = written.value
    const said = textRef(how === 'saved' ? 'trackers.saved' : 'trackers.downloaded', { name })
    // Of several files the next one is waiting.
    if (sending.parts.length > 1) return said
    session.set({ dialog: null })
    session.notify(said)
    return null
  }
  if (written.error.code === 'cancelled') return null
  const reason = 'reason' in written.error ? written.error.reason : ''
  return textRef('trackers.notSaved', { reason })
}

/** Tables with tabs, so that a spreadsheet takes them apart; the rest as it is in the file. */
export async function copySent({ sent }: Sending): Promise<TextRef> {
  try {
    await navigator.clipboard.writeText(sent.rows ? writeTabbed(sent.rows) : sent.text)
    return textRef('trackers.copied')
  } catch {
    return textRef('trackers.notCopied')
  }
}

/** `sofa-jira.csv`, `sofa-jira-2.csv`. */
function nameOfFile(stem: string, { target, parts, part }: Sending): string {
  const name = target.id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${stem}-${name}${parts.length > 1 ? `-${part + 1}` : ''}.${target.extension}`
}
