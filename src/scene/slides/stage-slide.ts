// A slide of a stage: its cards with their titles, the lines between them, and what leads elsewhere.
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import type { PersonaId } from '../../model/records/persona'
import type { StageId } from '../../model/records/stage'
import type { Transition } from '../../model/records/transition'
import type { Box } from '../geometry'
import { cardShapes } from './card-shapes'
import { channelHeadShapes, groundShapes } from './head-shapes'
import { chipShapes, lineShapes, marksOf } from './line-shapes'
import type { MapOnSlide } from './map-on-slide'
import { contentBox, leastTextPt, type Slide, type SlideShape, type TextRun } from './slide'
import { slideTitle, widthOf } from './slide-text'
import type { SlideTexts } from './slide-texts'
import type { StagePage } from './stage-pages'
import { stepHeadShapes } from './step-heads'

export type StageSlideRequest = {
  /** The whole map. */
  readonly document: JourneyDocument
  readonly stageId: StageId
  readonly page: StagePage
  /** Which of how many slides of this stage. */
  readonly part: number
  readonly parts: number
  readonly personaId: PersonaId | null
  readonly stepNumber: MapOnSlide['stepNumber']
  readonly texts: SlideTexts
}

export function stageSlide(request: StageSlideRequest): Slide {
  const { document, stageId, page, part, parts, personaId, stepNumber, texts } = request
  // Counts and emotions come from the whole map; where things stand comes from the page.
  const { layout, frame } = page
  const map: MapOnSlide = { document, layout, frame, texts, stepNumber }
  const stage = document.stages[stageId]?.title || texts.untitled
  return {
    ...slideTitle(stage, (title) => (parts > 1 ? texts.partOf(title, part, parts) : title)),
    shapes: [
      ...groundShapes(map),
      ...stepHeadShapes(map),
      ...channelHeadShapes(map),
      ...lineShapes(map),
      ...cardShapes(map, { personaId, isPlain: false }),
      ...chipShapes(map, false),
      ...elsewhereShapes(request),
      ...emptyShapes(request, frame.grid),
    ],
    notes: notesOf(request),
  }
}

/** In words, where there would be nothing but the names of steps. */
function emptyShapes({ page, texts }: StageSlideRequest, grid: Box): SlideShape[] {
  if (page.layout.cards.size > 0) return []
  const run: TextRun = { text: texts.noTouchpoints, size: 16, color: 'ink-muted' }
  const box = { x: grid.x, y: grid.y + grid.height + 12, width: grid.width, height: 28 }
  return [{ type: 'box', name: run.text, ...box, text: { paragraphs: [[run]], inset: 4 } }]
}

/** The transitions that lead to or from what is not on this slide, in one line. */
function elsewhereShapes({ document, page, texts }: StageSlideRequest): SlideShape[] {
  const shown = page.document.touchpoints
  const leaving = Object.values<Transition>(document.transitions).filter(
    ({ fromId, toId }) => fromId in shown !== toId in shown,
  )
  if (leaving.length === 0) return []
  const size = leastTextPt
  const head: TextRun = { text: texts.elsewhere, size, isBold: true, color: 'ink-muted' }
  return [
    {
      type: 'box',
      name: texts.elsewhere,
      x: contentBox.x,
      y: contentBox.y + contentBox.height - 20,
      width: contentBox.width,
      height: 20,
      text: { paragraphs: [[head, ...leavingRuns(document, leaving, texts)]], anchor: 'middle' },
    },
  ]
}

/** What hurts comes first: the rest is left out where there is no room for it. */
function leavingRuns(
  document: JourneyDocument,
  leaving: readonly Transition[],
  texts: SlideTexts,
): readonly TextRun[] {
  const size = leastTextPt
  const words = leaving
    .map((transition) => {
      const pains = marksOf(document, transition.id).find(({ kind }) => kind === 'painPoint')
      return { transition, painCount: pains?.count ?? 0 }
    })
    .sort(
      (left, right) =>
        right.painCount - left.painCount || left.transition.number - right.transition.number,
    )
    .map(({ transition, painCount }, place): TextRun => {
      const before = place === 0 ? ' ' : ' · '
      const ends = endsOf(document, transition)
      if (painCount === 0) return { text: `${before}${ends}`, size, color: 'ink-muted' }
      return {
        text: `${before}${ends}: ${texts.painCount(painCount)}`,
        size,
        isBold: true,
        color: 'harm',
      }
    })
  let room = contentBox.width * 0.95 - widthOf(texts.elsewhere, { size, isBold: true })
  return words.filter((run, place) => {
    room -= widthOf(run.text, run) + 2
    return room > 0 || place === 0
  })
}

function endsOf({ touchpoints }: JourneyDocument, { number, fromId, toId }: Transition): string {
  return `X${number} T${touchpoints[fromId]?.number ?? '?'} → T${touchpoints[toId]?.number ?? '?'}`
}

/** Every title whole, and what the lines between them carry. */
function notesOf({ document, page, texts }: StageSlideRequest): string {
  const cards = [...page.layout.cards.keys()].map((id) => {
    const { number, title, channelId } = page.document.touchpoints[id] ?? {}
    const channel = channelId ? document.channels[channelId]?.title : texts.channelNotKnown
    return `T${number} ${title} (${channel})`
  })
  const lines = [...page.layout.routes.keys()].flatMap((id) => {
    const transition = document.transitions[id]
    if (!transition) return []
    const counts = marksOf(document, id).map(({ kind, count }) =>
      kind === 'idea' ? texts.ideaCount(count) : texts.painCount(count),
    )
    const said = [texts.continuity[continuityOf(transition).word], ...counts]
    return [`${endsOf(document, transition)}: ${said.join(', ')}`]
  })
  return [...cards, ...lines].join('\n')
}
