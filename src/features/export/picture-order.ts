// From what a person chose to what is asked of whoever makes the picture.

import type { CommandContext } from '../../commands/command'
import type { PictureOrder } from '../../scene/picture-order'
import { sceneTextsOf } from '../../scene/scene-texts'
import { type PictureChoice, subjectOf, titleLinesOf } from './picture-choice'

export function orderOf(context: CommandContext, choice: PictureChoice): PictureOrder {
  const { documents, session, texts } = context
  const { differ, ...words } = sceneTextsOf(texts())
  const personas = Object.keys(documents.getDocument().personas).length
  return {
    subject: subjectOf(context, choice.subject),
    distance: choice.distance,
    scale: choice.scale,
    titleLines: choice.hasTitle ? titleLinesOf(context) : [],
    hasLegend: choice.hasLegend,
    personaId: session.get().personaId,
    words: { ...words, differ: Array.from({ length: personas + 1 }, (_, count) => differ(count)) },
    colors: choice.colors,
    isInParts: choice.isInParts,
  }
}

/** A part of a map does not carry all of it along unless that is asked for. */
export function canReopen({ subject, canReopen }: PictureChoice): boolean {
  return canReopen ?? subject === 'map'
}
