// Copying without a dialog: the selection, or the whole map when nothing is selected.
import type { CommandContext } from '../../commands/command'
import { selectedTouchpoints, selectedTransitions } from '../../commands/selected'
import { copyPictureAtOnce } from './export-picture'
import { firstChoice } from './picture-choice'
import { firstSvgChoice } from './svg-choice'
import { copySvg } from './svg-export'

export function copyAsPng(context: CommandContext): Promise<void> {
  return copyPictureAtOnce(context, { ...firstChoice, subject: subjectAtHand(context) })
}

export function copyAsSvg(context: CommandContext): Promise<void> {
  // A part that is pasted elsewhere takes no map along.
  const choice = { ...firstSvgChoice, subject: subjectAtHand(context), canReopen: false }
  return copySvg(context, choice)
}

function subjectAtHand(context: CommandContext): 'selection' | 'map' {
  const count = selectedTouchpoints(context).length + selectedTransitions(context).length
  return count > 0 ? 'selection' : 'map'
}
