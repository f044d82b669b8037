// What a person chose for a picture, and the plan that follows from it.

import type { CommandContext } from '../../commands/command'
import { selectedTouchpoints, selectedTransitions } from '../../commands/selected'
import type { StageId } from '../../model/records/stage'
import { createSceneBuilder } from '../../scene/build-scene'
import type { PaletteName } from '../../scene/palettes'
import { type PicturePlan, type PictureSubject, planPicture } from '../../scene/picture'
import type { PictureScale } from '../../scene/picture-scale'
import type { Distance } from '../../scene/scene'
import { sceneTextsOf } from '../../scene/scene-texts'
import { todayInWords } from './today-in-words'

export type PictureChoice = {
  /** The whole map, the selection, or the id of a stage. */
  readonly subject: 'map' | 'selection' | StageId
  readonly scale: PictureScale
  readonly distance: Distance
  readonly colors: PaletteName
  readonly hasTitle: boolean
  readonly hasLegend: boolean
  /** With the journey file in it; null: not chosen, so as is usual for what is shown. */
  readonly canReopen: boolean | null
  /** Put together from parts where it is too large to be made at once. */
  readonly isInParts: boolean
}

/** What the dialog begins with: what most pictures are for, a document that is read at a desk. */
export const firstChoice: PictureChoice = {
  subject: 'map',
  scale: 2,
  distance: 'near',
  colors: 'light',
  hasTitle: true,
  hasLegend: true,
  canReopen: null,
  isInParts: false,
}

/** One for all plans: the picture that is saved reuses what its preview was made of. */
const buildScene = createSceneBuilder()

/** The plan; null when there is nothing of what was chosen. */
export function planOf(context: CommandContext, choice: PictureChoice): PicturePlan | null {
  const { documents, session, texts, layoutOf } = context
  const document = documents.getDocument()
  const request = {
    document,
    layout: layoutOf(document),
    subject: subjectOf(context, choice.subject),
    distance: choice.distance,
    scale: choice.scale,
    titleLines: choice.hasTitle ? titleLinesOf(context) : [],
    hasLegend: choice.hasLegend,
    personaId: session.get().personaId,
    texts: sceneTextsOf(texts()),
  }
  return planPicture(request, buildScene)
}

export function subjectOf(
  context: CommandContext,
  subject: PictureChoice['subject'],
): PictureSubject {
  if (subject === 'map') return { kind: 'map' }
  if (subject !== 'selection') return { kind: 'stage', stageId: subject }
  return {
    kind: 'selection',
    touchpointIds: selectedTouchpoints(context),
    transitionIds: selectedTransitions(context),
  }
}

/** The title, the scenario, and whose map of which day it is. */
export function titleLinesOf(context: CommandContext): readonly string[] {
  const { title, scenario, owner } = context.documents.getDocument().map
  const lines = [
    title || context.texts().write('common.untitled'),
    scenario,
    `${owner && `${owner} · `}${todayInWords(context)}`,
  ]
  return lines.filter((line) => line !== '')
}
