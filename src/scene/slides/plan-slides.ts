// Which slides a map becomes, in order; each is made when it is asked for.
import type { JourneyDocument } from '../../model/document/journey-document'
import { hotSpots } from '../../model/queries/hot-spots'
import { inOrder, stepsInOrder } from '../../model/queries/records-in-order'
import type { PersonaId } from '../../model/records/persona'
import type { MapLayout } from '../layout/map-layout'
import { backlogSlide, backlogSlideCount } from './backlog-slides'
import { hotSpotSlide } from './hot-spot-slide'
import { overviewSlide } from './overview-slide'
import type { Slide } from './slide'
import type { SlideTexts } from './slide-texts'
import { stagePages } from './stage-pages'
import { stageSlide } from './stage-slide'

export type SlidesChoice = {
  readonly hasOverview: boolean
  readonly hasStages: boolean
  /** How many hot spots at most; 0: none. */
  readonly hotSpotCount: number
  readonly hasBacklog: boolean
}

export type SlidesRequest = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly choice: SlidesChoice
  readonly personaId: PersonaId | null
  readonly texts: SlideTexts
}

/** Makes one slide. */
export type SlideMaker = () => Slide

export type SlidesPlan = {
  readonly makers: readonly SlideMaker[]
  /** There would be more than `mostSlides`; the makers are then not all of them. */
  readonly isTooMany: boolean
}

/** Nobody shows more; programs for slides take minutes to open more. */
export const mostSlides = 200

/** The slides of a map: overview, stages, hot spots, backlog, as chosen. */
export function planSlides(request: SlidesRequest): SlidesPlan {
  const { document, layout, choice, personaId, texts } = request
  const numbers = new Map<string, number>(
    stepsInOrder(document).map(({ id }, index) => [id, index + 1]),
  )
  const stepNumber = (stepId: string) => numbers.get(stepId) ?? 0
  const makers: SlideMaker[] = []
  if (choice.hasOverview) {
    makers.push(() => overviewSlide({ document, layout, personaId, stepNumber, texts }))
  }
  if (choice.hasStages) makers.push(...stageMakers(request, stepNumber, mostSlides))
  const spots = hotSpots(document)
  const shown = spots.slice(0, choice.hotSpotCount)
  shown.forEach((spot, index) => {
    const place = { rank: index + 1, count: spots.length }
    makers.push(() => hotSpotSlide({ document, spot, ...place, personaId, texts }))
  })
  const backlogCount = choice.hasBacklog ? backlogSlideCount(document) : 0
  for (let part = 1; part <= Math.min(backlogCount, mostSlides + 1); part += 1) {
    makers.push(() => backlogSlide(document, part, texts))
  }
  return { makers, isTooMany: makers.length > mostSlides }
}

function stageMakers(
  { document, personaId, texts }: SlidesRequest,
  stepNumber: (stepId: string) => number,
  limit: number,
): readonly SlideMaker[] {
  const makers: SlideMaker[] = []
  for (const { id: stageId } of inOrder(document, 'stages')) {
    if (makers.length > limit) break
    const pages = stagePages(document, stageId, limit - makers.length)
    const parts = pages.length
    pages.forEach((page, index) => {
      const request = {
        document,
        stageId,
        page,
        part: index + 1,
        parts,
        personaId,
        stepNumber,
        texts,
      }
      makers.push(() => stageSlide(request))
    })
  }
  return makers
}
