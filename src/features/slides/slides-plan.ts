// What a person chose for the slides, and the plan that follows from it.
import type { CommandContext } from '../../commands/command'
import { planSlides, type SlidesChoice, type SlidesPlan } from '../../scene/slides/plan-slides'
import { slideTextsOf } from './slide-texts'

/** What the dialog begins with: what is told to those who were not in the room. */
export const firstChoice: SlidesChoice = {
  hasOverview: true,
  hasStages: true,
  hotSpotCount: 5,
  hasBacklog: true,
}

export function planOf(context: CommandContext, choice: SlidesChoice): SlidesPlan {
  const { documents, session, texts, layoutOf } = context
  const document = documents.getDocument()
  return planSlides({
    document,
    layout: layoutOf(document),
    choice,
    personaId: session.get().personaId,
    texts: slideTextsOf(texts()),
  })
}
