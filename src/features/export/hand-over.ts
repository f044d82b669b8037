// Gives a finished picture to the person, as a file.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { textRef } from '../../text/texts'
import { pictureNameOf } from './picture-name'

/** Writes it where the person wants it; says what became of it. Nothing when they cancel. */
export async function handOver(
  context: CommandContext,
  blob: Blob,
  extension: 'png' | 'svg',
): Promise<void> {
  const written = await context.files.export(blob, pictureNameOf(context, extension))
  if (written.ok) {
    const { name, how } = written.value
    const key = how === 'saved' ? 'export.written' : 'export.downloaded'
    context.session.notify(textRef(key, { name }))
    return
  }
  if (written.error.code === 'cancelled') return
  const reason = 'reason' in written.error ? written.error.reason : ''
  throw new CommandRefused(textRef('export.notWritten', { reason }))
}
