// The slide of the whole map: cards and lines where they can be read, else how much stands where.
import type { JourneyDocument } from '../../model/document/journey-document'
import type { PersonaId } from '../../model/records/persona'
import type { MapLayout } from '../layout/map-layout'
import { lookOfLine } from '../line-item'
import { lookOfCount } from '../mark-looks'
import { cardShapes, numberCardWidth } from './card-shapes'
import { channelHeadShapes, frameWithHeads, groundShapes, stageHeadShapes } from './head-shapes'
import { chipShapes, dashOf, lineShapes } from './line-shapes'
import { cardSizeIn, frameOf, type MapFrame } from './map-frame'
import type { MapOnSlide } from './map-on-slide'
import { overviewTable } from './overview-table'
import { contentBox, leastTextPt, type Slide, type SlideShape } from './slide'
import { slideTitle, widthOf } from './slide-text'
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
  const shapes = areCardsReadable(frame, leastWidth)
    ? [
        ...groundShapes(shown),
        ...stageHeadShapes(shown),
        ...stepHeadShapes(shown),
        ...channelHeadShapes(shown),
        ...lineShapes(shown),
        ...cardShapes(shown, { personaId, isPlain: true }),
        ...chipShapes(shown, true),
        ...legendShapes(texts),
      ]
    : [overviewTable(document, texts)]
  return {
    ...slideTitle(title),
    shapes,
    notes: [title, document.map.scenario, document.map.goal]
      .filter((line) => line !== '')
      .join('\n'),
  }
}

const legendHeight = 28

/** Room for the longest number: "T24", "T124". */
function leastCardWidth({ touchpoints }: JourneyDocument): number {
  const most = Object.values(touchpoints).reduce((max, { number }) => Math.max(max, number), 0)
  return Math.max(38, numberCardWidth(most))
}

function areCardsReadable(frame: MapFrame, leastWidth: number): boolean {
  const { width, height } = cardSizeIn(frame)
  return width >= leastWidth && height >= 20
}

/** What the dashes and the two marks mean, below the map. */
function legendShapes(texts: SlideTexts): SlideShape[] {
  const y = contentBox.y + contentBox.height - 12
  let x = contentBox.x
  const shapes: SlideShape[] = []
  const words = (text: string) => {
    const width = widthOf(text, { size: leastTextPt }) * 1.06 + 4
    shapes.push({
      type: 'box',
      name: text,
      x,
      y: y - 10,
      width,
      height: 20,
      text: {
        paragraphs: [[{ text, size: leastTextPt, color: 'ink-muted' }]],
        anchor: 'middle',
        inset: 0,
      },
    })
    x += width + 18
  }
  for (const word of ['kept', 'partial', 'lost', 'unknown'] as const) {
    const { color, thickness } = lookOfLine[word]
    const points = [
      { x, y },
      { x: x + 32, y },
    ]
    shapes.push({
      type: 'line',
      name: texts.continuity[word],
      points,
      color,
      width: thickness,
      dash: dashOf[word],
      hasArrow: true,
    })
    x += 38
    words(texts.continuity[word])
  }
  const { icon, color } = lookOfCount.painPoint
  shapes.push({ type: 'icon', name: texts.painPoints, icon, x, y: y - 7, size: 14, color })
  x += 19
  words(texts.painPoints)
  return shapes
}
