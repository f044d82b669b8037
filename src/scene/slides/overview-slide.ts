// The slide of the whole map: cards and lines where they can be read, else how much stands where.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { PersonaId } from '../../model/records/persona'
import type { MapLayout } from '../layout/map-layout'
import { cardShapes, numberCardWidth } from './card-shapes'
import { channelHeadShapes, frameWithHeads, groundShapes, stageHeadShapes } from './head-shapes'
import { chipShapes, lineShapes } from './line-shapes'
import { cardSizeIn, frameOf, type MapFrame } from './map-frame'
import type { MapOnSlide } from './map-on-slide'
import { emptyNote, legendHeight, mapLegend } from './overview-legend'
import { overviewTable } from './overview-table'
import { contentBox, leastTextPt, type Slide } from './slide'
import { linesHeight, slideTitle } from './slide-text'
import type { SlideTexts } from './slide-texts'
import { stepHeadShapes } from './step-heads'

export type OverviewRequest = {
  readonly document: JourneyDocument
  readonly layout: MapLayout
  readonly personaId: PersonaId | null
  readonly stepNumber: MapOnSlide['stepNumber']
  readonly texts: SlideTexts
}

export function overviewSlide(request: OverviewRequest): Slide {
  const { document, layout, personaId, stepNumber, texts } = request
  const title = document.map.title || texts.untitled
  const room = { ...contentBox, height: contentBox.height - legendHeight }
  const map = { document, layout, texts, stepNumber }
  const leastWidth = leastCardWidth(document)
  const roomy = frameWithHeads(map, room, true, (frame) => areCardsReadable(frame, leastWidth))
  const frame = areCardsReadable(roomy, leastWidth) ? roomy : frameOf(layout, room, true)
  const shown: MapOnSlide = { ...map, frame }
  const isDrawn = areCardsReadable(frame, leastWidth)
  const shapes = isDrawn
    ? [
        ...groundShapes(shown),
        ...stageHeadShapes(shown),
        ...stepHeadShapes(shown),
        ...channelHeadShapes(shown),
        ...lineShapes(shown),
        ...cardShapes(shown, { personaId, isPlain: true }),
        ...chipShapes(shown, true),
        ...(layout.cards.size > 0 ? mapLegend(texts) : []),
      ]
    : overviewTable(document, texts)
  if (layout.cards.size === 0) shapes.push(emptyNote(texts, isDrawn ? frame.grid : room))
  return {
    ...slideTitle(title),
    shapes,
    notes: [title, document.map.scenario, document.map.goal]
      .filter((line) => line !== '')
      .join('\n'),
  }
}

/** Room for the longest number: "T24", "T124". */
function leastCardWidth({ touchpoints }: JourneyDocument): number {
  const most = Object.values(touchpoints).reduce((max, { number }) => Math.max(max, number), 0)
  return Math.max(38, numberCardWidth(most))
}

/** Of a line of the least letters, with its border and hardly any room round it. */
const leastCardHeight = linesHeight(1, leastTextPt) + 3.5

function areCardsReadable(frame: MapFrame, leastWidth: number): boolean {
  const { width, height } = cardSizeIn(frame)
  return width >= leastWidth && height >= leastCardHeight
}
