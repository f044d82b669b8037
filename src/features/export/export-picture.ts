// Makes the chosen picture and hands it over: as a file, or on the clipboard.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { textRef } from '../../text/texts'
import { handOver } from './hand-over'
import { pngOf } from './paint-picture'
import { type PictureChoice, planOf } from './picture-choice'

/** Makes the picture and hands it over as a file. */
export async function exportPicture(context: CommandContext, choice: PictureChoice): Promise<void> {
  const blob = await pictureOf(context, choice)
  await handOver(context, blob, 'png')
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
