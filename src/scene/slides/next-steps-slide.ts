// What a workshop ends with: what was decided, who does what, and what is still open.
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import { type FlowItem, flowColumns } from './flow'
import { contentBox, type Slide, type SlideShape } from './slide'
import { slideTitle } from './slide-text'
import type { SlideTexts } from './slide-texts'

/** Three columns, of which only those with something in them are there; null: nothing is. */
export function nextStepsSlide(document: JourneyDocument, texts: SlideTexts): Slide | null {
  const { next } = texts
  const columns = [
    { head: next.decisions, items: decisionItems(document, texts) },
    { head: next.actions, items: actionItems(document, texts) },
    { head: next.questions, items: questionItems(document) },
  ].filter(({ items }) => items.length > 0)
  if (columns.length === 0) return null
  const width = (contentBox.width - gap * (columns.length - 1)) / columns.length
  const rooms = columns.map((_, place) => {
    const x = contentBox.x + place * (width + gap)
    return { x, y: contentBox.y + headHeight, width, height: contentBox.height - headHeight }
  })
  const heads = columns.map(({ head }, place): SlideShape => {
    const { x = 0 } = rooms[place] ?? {}
    const run = { text: head, size: 16, isBold: true, color: 'ink-muted' } as const
    const box = { x, y: contentBox.y, width, height: headHeight }
    return { type: 'box', name: head, ...box, text: { paragraphs: [[run]] } }
  })
  const bodies = flowColumns(
    columns.map(({ items }, place) => ({ items, room: rooms[place] ?? contentBox })),
    texts.more,
  )
  const shapes = heads.flatMap((head, place) => [head, ...(bodies[place] ?? [])])
  return {
    ...slideTitle(next.title),
    shapes,
    notes: columns.flatMap(({ items }) => items.map(({ name }) => name)).join('\n'),
  }
}

const gap = 28
const headHeight = 30
const strong = { size: 16, isBold: true, color: 'ink' } as const
const muted = { size: 14, color: 'ink-muted' } as const

function decisionItems(document: JourneyDocument, { next }: SlideTexts): readonly FlowItem[] {
  return inOrder(document, 'decisions').map(({ text, reason, owner }) => ({
    name: text,
    paragraphs: [
      { text, style: strong, maxLines: 4 },
      ...(reason ? [{ text: next.because(reason), style: muted, maxLines: 6 }] : []),
      ...(owner ? [{ text: owner, style: muted, maxLines: 1 }] : []),
    ],
  }))
}

function actionItems(document: JourneyDocument, { next }: SlideTexts): readonly FlowItem[] {
  const open = inOrder(document, 'actions').filter(({ isDone }) => !isDone)
  return open.map(({ text, owner, dueOn }) => {
    const who = [owner, next.day(dueOn)].filter((part) => part !== '').join(' · ')
    return {
      name: text,
      paragraphs: [
        { text, style: strong, maxLines: 4 },
        ...(who ? [{ text: who, style: muted, maxLines: 1 }] : []),
      ],
    }
  })
}

function questionItems(document: JourneyDocument): readonly FlowItem[] {
  return inOrder(document, 'parkingLot')
    .filter(({ answer }) => answer === '')
    .map(({ text }) => ({ name: text, paragraphs: [{ text, style: strong, maxLines: 4 }] }))
}
