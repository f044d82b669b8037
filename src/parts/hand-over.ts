// Gives a finished file to the person.
import { type CommandContext, CommandRefused } from '../commands/command'
import { textRef } from '../text/texts'

/** Writes it where the person wants it; says what became of it. Nothing when they cancel. */
export async function handOver(
  context: CommandContext,
  blob: Blob,
  { name, isPicture = true }: { readonly name: string; readonly isPicture?: boolean },
): Promise<void> {
  const written = await context.files.export(blob, name)
  if (written.ok) {
    const { how } = written.value
    const told = { name: written.value.name }
    if (isPicture) {
      context.session.notify(
        textRef(how === 'saved' ? 'export.written' : 'export.downloaded', told),
      )
    } else {
      context.session.notify(
        textRef(how === 'saved' ? 'export.tableWritten' : 'export.tableDownloaded', told),
      )
    }
    return
  }
  if (written.error.code === 'cancelled') return
  const reason = 'reason' in written.error ? written.error.reason : ''
  throw new CommandRefused(textRef('export.notWritten', { reason }))
}
