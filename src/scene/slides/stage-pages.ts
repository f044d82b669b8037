// Divides a stage over slides: as many cards on each as can be read.
import type { JourneyDocument } from '../../model/document/journey-document'
import { stepsOfStage } from '../../model/queries/records-in-order'
import { touchpointsOfStep } from '../../model/queries/touchpoints-of-cell'
import type { StageId } from '../../model/records/stage'
import type { Touchpoint } from '../../model/records/touchpoint'
import { layoutDocument } from '../layout/layouter'
import type { MapLayout } from '../layout/map-layout'
import { measureText } from '../text/measure-text'
import { isTitleWhole } from './card-shapes'
import { frameWithHeads } from './head-shapes'
import { cardSizeIn, type MapFrame } from './map-frame'
import type { MapOnSlide } from './map-on-slide'
import { contentBox } from './slide'

export type StagePage = {
  /** The stage with nothing but what stands on this slide. */
  readonly document: JourneyDocument
  readonly layout: MapLayout
  /** Where all of it stands on the slide. */
  readonly frame: MapFrame
}

/** A map that is divided, and how its parts are called. */
export type DividedMap = Pick<MapOnSlide, 'document' | 'texts' | 'stepNumber'>

/** The map's room on a slide of a stage: below it is a line for what leads elsewhere. */
const stageRoom = { ...contentBox, height: contentBox.height - 24 }

/** The slides of a stage, at most `limit` and one more; a stage without touchpoints has one. */
export function stagePages(map: DividedMap, stageId: StageId, limit: number): readonly StagePage[] {
  const { document } = map
  const cards = stepsOfStage(document, stageId).flatMap(({ id }) => touchpointsOfStep(document, id))
  const pages: StagePage[] = []
  const open: (readonly Touchpoint[])[] = [cards]
  const canBeWhole = wholeWhenAlone(map, stageId)
  while (open.length > 0 && pages.length <= limit) {
    const part = open.shift() ?? []
    const page = part.length > mostCardsOnASlide ? null : pageOf(map, stageId, part)
    if (page && (part.length <= 1 || isReadable(page, canBeWhole))) pages.push(page)
    else open.unshift(...halves(part))
  }
  return pages
}

/** More are never readable, so that nobody lays them out. */
const mostCardsOnASlide = 40
/** Two lines of text, of some ten letters each; and no title is cut that could be whole. */
const leastCard = { width: 108, height: 36 }

function isReadable(
  { document, layout, frame }: StagePage,
  canBeWhole: (touchpoint: Touchpoint) => boolean,
): boolean {
  const { width, height } = cardSizeIn(frame)
  if (width < leastCard.width || height < leastCard.height) return false
  return [...layout.cards.values()].every((card) => {
    const touchpoint = document.touchpoints[card.id]
    return !touchpoint || isTitleWhole(touchpoint, frame.box(card)) || !canBeWhole(touchpoint)
  })
}

/** Whether a slide of its own would help: a title that is cut there too does not drive the others away. */
function wholeWhenAlone(map: DividedMap, stageId: StageId) {
  const known = new Map<string, boolean>()
  const look = (touchpoint: Touchpoint): boolean => {
    const { layout, frame } = pageOf(map, stageId, [touchpoint])
    return [...layout.cards.values()].every((card) => isTitleWhole(touchpoint, frame.box(card)))
  }
  return (touchpoint: Touchpoint): boolean => {
    const isWhole = known.get(touchpoint.id) ?? look(touchpoint)
    known.set(touchpoint.id, isWhole)
    return isWhole
  }
}

/** Between two steps if there are several, else within the step. */
function halves(cards: readonly Touchpoint[]): readonly (readonly Touchpoint[])[] {
  const middle = Math.ceil(cards.length / 2)
  const stepIds = [...new Set(cards.map(({ stepId }) => stepId))]
  if (stepIds.length < 2) return [cards.slice(0, middle), cards.slice(middle)]
  const first = new Set(stepIds.slice(0, Math.ceil(stepIds.length / 2)))
  return [
    cards.filter(({ stepId }) => first.has(stepId)),
    cards.filter(({ stepId }) => !first.has(stepId)),
  ]
}

function pageOf(map: DividedMap, stageId: StageId, cards: readonly Touchpoint[]): StagePage {
  const document = partOf(map.document, stageId, cards)
  const layout = layoutDocument(document, measureText)
  return { document, layout, frame: frameWithHeads({ ...map, layout }, stageRoom, false) }
}

/** The document with these cards only, their steps and channels, and the transitions between them. */
function partOf(
  document: JourneyDocument,
  stageId: StageId,
  cards: readonly Touchpoint[],
): JourneyDocument {
  const stepIds = new Set(cards.map(({ stepId }) => stepId))
  const channelIds = new Set(cards.map(({ channelId }) => channelId))
  const cardIds = new Set(cards.map(({ id }) => id))
  const steps = stepsOfStage(document, stageId).filter(
    ({ id }) => cards.length === 0 || stepIds.has(id),
  )
  const stepShown = new Set(steps.map(({ id }) => id))
  const touchpoints = cards.map((card) => ({
    ...card,
    alsoChannelIds: [],
    untilStepId: card.untilStepId && stepShown.has(card.untilStepId) ? card.untilStepId : null,
  }))
  const stage = document.stages[stageId]
  return {
    ...document,
    stages: byId(stage ? [stage] : []),
    steps: byId(steps),
    channels: byId(Object.values(document.channels).filter(({ id }) => channelIds.has(id))),
    touchpoints: byId(touchpoints),
    transitions: byId(
      Object.values(document.transitions).filter(
        ({ fromId, toId }) => cardIds.has(fromId) && cardIds.has(toId),
      ),
    ),
  } as JourneyDocument
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
