// Which slides a map becomes, in order; each is made when it is asked for.
import { inOrder } from '../../model/queries/records-in-order'
import { backlogSlide, backlogSlideCount } from './backlog-slides'
import {
  hotSpotMakers,
  overviewMaker,
  type SlideMaker,
  type SlideSource,
  stageMakers,
} from './slide-makers'

export type SlidesChoice = {
  readonly hasOverview: boolean
  readonly hasStages: boolean
  /** How many hot spots at most; 0: none. */
  readonly hotSpotCount: number
  readonly hasBacklog: boolean
}

export type SlidesRequest = SlideSource & { readonly choice: SlidesChoice }

export type SlidesPlan = {
  readonly makers: readonly SlideMaker[]
  /** There would be more than `mostSlides`; the makers are then not all of them. */
  readonly isTooMany: boolean
}

/** Nobody shows more; programs for slides take minutes to open more. */
export const mostSlides = 200

/** The slides of a map: overview, stages, hot spots, backlog, as chosen. */
export function planSlides(request: SlidesRequest): SlidesPlan {
  const { document, choice, texts } = request
  const makers: SlideMaker[] = []
  if (choice.hasOverview) makers.push(overviewMaker(request))
  if (choice.hasStages) {
    const stages = inOrder(document, 'stages')
    for (const { id } of stages)
      makers.push(...stageMakers(request, id, mostSlides - makers.length))
  }
  makers.push(...hotSpotMakers(request, choice.hotSpotCount).flatMap((spot) => spot.makers))
  const backlogCount = choice.hasBacklog ? backlogSlideCount(document) : 0
  for (let part = 1; part <= Math.min(backlogCount, mostSlides + 1); part += 1) {
    makers.push(() => backlogSlide(document, part, texts))
  }
  return { makers, isTooMany: makers.length > mostSlides }
}
