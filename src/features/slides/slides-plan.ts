// What a person chose for the slides, and the plan that follows from it.
import { slideTextsOf } from '../../bindings/slide-texts'
import type { CommandContext } from '../../commands/command'
import type { JourneyDocument } from '../../model/document/journey-document'
import { planSlides, type SlidesChoice, type SlidesPlan } from '../../scene/slides/plan-slides'
import type { Texts } from '../../text/texts'

/** What the dialog begins with: what is told to those who were not in the room. */
export const firstChoice: SlidesChoice = {
  hasOverview: true,
  hasStages: true,
  hotSpotCount: 5,
  hasBacklog: true,
}

export function planOf(
  { session, layoutOf }: CommandContext,
  document: JourneyDocument,
  choice: SlidesChoice,
  texts: Texts,
): SlidesPlan {
  return planSlides({
    document,
    layout: layoutOf(document),
    choice,
    personaId: session.get().personaId,
    texts: slideTextsOf(texts),
  })
}
