// Makes the chosen picture and hands it over: as a file, or on the clipboard.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { handOver } from '../../parts/hand-over'
import { textRef } from '../../text/texts'
import type { PictureFailure } from '../../workers/picture-messages'
import { mapToPaint } from './map-to-paint'
import type { PictureChoice } from './picture-choice'
import { createPictureMaker } from './picture-maker'
import type { PictureMaker } from './picture-making'
import { pictureNameOf } from './picture-name'
import { canReopen, orderOf } from './picture-order'

export type Making = {
  readonly maker: PictureMaker
  readonly onProgress: (share: number) => void
}

/** Makes the picture and hands it over as a file. */
export async function exportPicture(
  context: CommandContext,
  choice: PictureChoice,
  making: Making,
): Promise<void> {
  const name = pictureNameOf(context, 'png')
  await handOver(context, await makePicture(context, choice, making), { name })
}

/** The picture as a PNG file; a refusal in words where it cannot be made. */
export async function makePicture(
  context: CommandContext,
  choice: PictureChoice,
  { maker, onProgress }: Making,
): Promise<Blob> {
  const options = { canReopen: canReopen(choice), onProgress }
  return orRefuse(await maker.make(orderOf(context, choice), options))
}

/** Puts the picture on the clipboard, which keeps nothing but the pixels. */
export async function copyPicture(
  context: CommandContext,
  choice: PictureChoice,
  { maker, onProgress }: Making,
): Promise<void> {
  const made = maker.make(orderOf(context, choice), { canReopen: false, onProgress })
  await putOnClipboard(context, made.then(orRefuse))
}

/** The same without a dialog. */
export async function copyPictureAtOnce(
  context: CommandContext,
  choice: PictureChoice,
): Promise<void> {
  const make = async () => {
    const maker = createPictureMaker(mapToPaint(context))
    const options = { canReopen: false, onProgress: () => undefined }
    const outcome = await maker.make(orderOf(context, choice), options)
    maker.end()
    return orRefuse(outcome)
  }
  await putOnClipboard(context, make())
}

/** The promise goes in at once: after waiting, the browser would not count it as asked for. */
async function putOnClipboard(context: CommandContext, blob: Promise<Blob>): Promise<void> {
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

function orRefuse(outcome: Blob | PictureFailure): Blob {
  if (outcome === 'nothing') throw new CommandRefused(textRef('export.nothingSelected'))
  if (outcome === 'too-large') throw new CommandRefused(textRef('export.tooLarge'))
  return outcome
}
