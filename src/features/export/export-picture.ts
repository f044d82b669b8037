// Makes the chosen picture and hands it over: as a file, or on the clipboard.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { textRef } from '../../text/texts'
import { pngOf } from './paint-picture'
import { type PictureChoice, planOf } from './picture-choice'

/** Writes the picture where the person wants it; says what became of it. */
export async function exportPicture(context: CommandContext, choice: PictureChoice): Promise<void> {
  const blob = await pictureOf(context, choice)
  const written = await context.files.export(blob, pictureNameOf(context))
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

/** Puts the picture on the clipboard. */
export async function copyPicture(context: CommandContext, choice: PictureChoice): Promise<void> {
  // The promise goes in at once: after waiting, the browser would not count it as asked for.
  const blob = pictureOf(context, choice)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  } catch (error) {
    await blob
    throw error instanceof CommandRefused
      ? error
      : new CommandRefused(textRef('export.clipboardRefused'))
  }
  context.session.notify(textRef('export.copied'))
}

async function pictureOf(context: CommandContext, choice: PictureChoice): Promise<Blob> {
  const plan = planOf(context, choice)
  if (!plan) throw new CommandRefused(textRef('export.nothingSelected'))
  const picture = await pngOf(plan, choice.colors)
  if (!picture.ok) throw new CommandRefused(textRef('export.tooLarge'))
  return picture.value
}

function pictureNameOf({ documents }: CommandContext): string {
  const words =
    documents
      .getDocument()
      .map.title.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const stem = words.join('-').slice(0, 60).replace(/-$/, '')
  return `${stem || 'journey'}.png`
}
