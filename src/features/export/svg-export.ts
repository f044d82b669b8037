// Hands an SVG picture over: as a file, or on the clipboard.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { handOver } from '../../parts/hand-over'
import { textRef } from '../../text/texts'
import { pictureNameOf } from './picture-name'
import type { SvgChoice } from './svg-choice'

/** Writes the picture where the person wants it; says what became of it. Nothing once given up. */
export async function exportSvg(
  context: CommandContext,
  choice: SvgChoice,
  givenUp?: AbortSignal,
): Promise<void> {
  const svg = await svgTextOf(context, choice)
  if (givenUp?.aborted) return
  const name = pictureNameOf(context, 'svg')
  await handOver(context, new Blob([svg], { type: 'image/svg+xml' }), { name })
}

/**
 * Puts the picture on the clipboard, as text: a browser that is given `image/svg+xml` parses it in
 * the page, where the policy forbids the style element that holds its font.
 */
export async function copySvg(
  context: CommandContext,
  choice: SvgChoice,
  givenUp?: AbortSignal,
): Promise<void> {
  // The promise goes in at once: after waiting, the browser would not count it as asked for.
  const svg = svgTextOf(context, choice)
  const plain = svg.then((text) => {
    givenUp?.throwIfAborted()
    return new Blob([text], { type: 'text/plain' })
  })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })])
  } catch (error) {
    await svg
    if (givenUp?.aborted) return
    throw error instanceof CommandRefused ? error : new CommandRefused(textRef('export.svgRefused'))
  }
  context.session.notify(textRef('export.svgCopied'))
}

async function svgTextOf(context: CommandContext, choice: SvgChoice): Promise<string> {
  const writer = await import('./svg-text')
  return writer.svgTextOf(context, choice)
}
