// Hands an SVG picture over: as a file, or on the clipboard.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { textRef } from '../../text/texts'
import { handOver } from './hand-over'
import type { SvgChoice } from './svg-choice'

/** Writes the picture where the person wants it; says what became of it. */
export async function exportSvg(context: CommandContext, choice: SvgChoice): Promise<void> {
  const svg = await svgTextOf(context, choice)
  await handOver(context, new Blob([svg], { type: svgType }), 'svg')
}

/** Puts the picture on the clipboard: as text for every program, as a picture where that is allowed. */
export async function copySvg(context: CommandContext, choice: SvgChoice): Promise<void> {
  // The promise goes in at once: after waiting, the browser would not count it as asked for.
  const svg = svgTextOf(context, choice)
  const as = (type: string) => svg.then((text) => new Blob([text], { type }))
  const forms = {
    'text/plain': as('text/plain'),
    ...(ClipboardItem.supports?.(svgType) && { [svgType]: as(svgType) }),
  }
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)])
  } catch (error) {
    await svg
    throw error instanceof CommandRefused ? error : new CommandRefused(textRef('export.svgRefused'))
  }
  context.session.notify(textRef('export.svgCopied'))
}

const svgType = 'image/svg+xml'

async function svgTextOf(context: CommandContext, choice: SvgChoice): Promise<string> {
  const writer = await import('./svg-text')
  return writer.svgTextOf(context, choice)
}
