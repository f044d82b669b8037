// The text of the SVG picture that was chosen. Loaded on demand, with the writer and the font.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { writeJourney } from '../../model/file-format/write-file'
import { journeyMetadata } from '../../model/interchange/svg-journey'
import { fontsFor, outlinesFor } from '../../parts/svg-fonts'
import { svgOf } from '../../scene/painters/svg-of'
import { palettes } from '../../scene/palette-values'
import { textRef } from '../../text/texts'
import { planOf } from './picture-choice'
import { canReopen } from './picture-order'
import type { SvgChoice } from './svg-choice'

/** The SVG of what was chosen, with its font or in outlines. */
export async function svgTextOf(context: CommandContext, choice: SvgChoice): Promise<string> {
  const plan = planOf(context, choice)
  if (!plan) throw new CommandRefused(textRef('export.nothingSelected'))
  const document = context.documents.getDocument()
  const { map } = document
  const { scene } = plan
  return svgOf(scene, {
    palette: palettes[choice.colors],
    title: map.title || context.texts().write('common.untitled'),
    language: map.language,
    ...(canReopen(choice) && { metadata: await journeyMetadata(writeJourney(document)) }),
    ...(choice.hasOutlines
      ? { outlines: await outlinesFor(scene) }
      : { fonts: await fontsFor(scene) }),
  })
}
