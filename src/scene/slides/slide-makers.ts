// The slides of each kind, each made when it is asked for: for a file of slides, and for presenting.
import type { JourneyDocument } from '../../model/document/journey-document'
import { hotSpots } from '../../model/queries/hot-spots'
import { stepsInOrder } from '../../model/queries/records-in-order'
import type { AnnotatedThing } from '../../model/records/annotated-thing'
import type { PersonaId } from '../../model/records/persona'
import type { StageId } from '../../model/records/stage'
import type { MapLayout } from '../layout/map-layout'
import { hotSpotSlides } from './hot-spot-slide'
import { overviewSlide } from './overview-slide'
import type { Slide } from './slide'
import type { SlideTexts } from './slide-texts'
import { stagePages } from './stage-pages'
import { stageSlide } from './stage-slide'

/** What slides are made of. */
export type SlideSource = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly personaId: PersonaId | null
  readonly texts: SlideTexts
}

/** Makes one slide. */
export type SlideMaker = () => Slide

export function overviewMaker(source: SlideSource): SlideMaker {
  return () => overviewSlide({ ...source, stepNumber: stepNumbers(source) })
}

/** The slides of one stage, at most `limit` and one more. */
export function stageMakers(
  source: SlideSource,
  stageId: StageId,
  limit: number,
): readonly SlideMaker[] {
  const stepNumber = stepNumbers(source)
  const pages = stagePages({ ...source, stepNumber }, stageId, limit)
  const parts = pages.length
  return pages.map(
    (page, index) => () =>
      stageSlide({ ...source, stageId, page, part: index + 1, parts, stepNumber }),
  )
}

export type HotSpotMakers = {
  readonly on: AnnotatedThing
  readonly makers: readonly SlideMaker[]
}

/** The slides of so many hot spots, hottest first. */
export function hotSpotMakers(source: SlideSource, limit: number): readonly HotSpotMakers[] {
  const { document, personaId, texts } = source
  const spots = hotSpots(document)
  const count = spots.length
  return spots.slice(0, limit).map((spot, index) => ({
    on: spot.on,
    makers: hotSpotSlides({ document, spot, rank: index + 1, count, personaId, texts }),
  }))
}

/** The number of a step as people count them, from 1. */
function stepNumbers({ document }: SlideSource): (stepId: string) => number {
  const numbers = new Map<string, number>(
    stepsInOrder(document).map(({ id }, index) => [id, index + 1]),
  )
  return (stepId) => numbers.get(stepId) ?? 0
}
