// What the signs on the slide of the whole map mean, in one line below it; or that nothing is on it yet.
import type { Box } from '../geometry'
import { lookOfLine } from '../line-item'
import { lookOfCount } from '../mark-looks'
import { dashOf } from './line-shapes'
import { contentBox, leastTextPt, type SlideShape, type TextRun } from './slide'
import { widthOf } from './slide-text'
import type { SlideTexts } from './slide-texts'

/** Kept free for it at the lower edge, in points. */
export const legendHeight = 28

/** What the dashes and the mark on a map mean. */
export function mapLegend(texts: SlideTexts): SlideShape[] {
  const y = contentBox.y + contentBox.height - 12
  let x = contentBox.x
  const shapes: SlideShape[] = []
  const words = (text: string) => {
    const box = wordsAt([{ text, size: leastTextPt, color: 'ink-muted' }], { x, y })
    shapes.push(box)
    x += box.width + 18
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

/** What the two numbers in the cells of a table mean. */
export function tableLegend(texts: SlideTexts, tableEnd: number): SlideShape[] {
  const y = Math.min(tableEnd + 20, contentBox.y + contentBox.height - 12)
  const size = leastTextPt
  const cards = wordsAt(
    [
      { text: '3', size: size + 1, color: 'ink' },
      { text: `  ${texts.countedCards}`, size, color: 'ink-muted' },
    ],
    { x: contentBox.x, y },
  )
  const pains = wordsAt(
    [
      { text: '!2', size: size + 1, isBold: true, color: 'harm' },
      { text: `  ${texts.countedPains}`, size, color: 'ink-muted' },
    ],
    { x: cards.x + cards.width + 18, y },
  )
  // To the edge: without Inter the words are wider, and would begin a second line.
  return [cards, { ...pains, width: contentBox.x + contentBox.width - pains.x }]
}

/** In words, where there would be nothing but the names of steps and channels. */
export function emptyNote(texts: SlideTexts, around: Box): SlideShape {
  const { width, height } = noteSize
  return {
    type: 'box',
    name: texts.noTouchpoints,
    x: around.x + (around.width - width) / 2,
    y: around.y + (around.height - height) / 2,
    ...noteSize,
    radius: 6,
    fill: 'card',
    stroke: 'card-border',
    strokeWidth: 1,
    text: {
      paragraphs: [
        [{ text: texts.noTouchpoints, size: 20, isBold: true, color: 'ink' }],
        [{ text: texts.firstComesHere, size: 15, color: 'ink-muted' }],
      ],
      align: 'center',
      anchor: 'middle',
      inset: 12,
      insetY: 8,
    },
  }
}

const noteSize = { width: 460, height: 84 } as const

/** One line that begins at `x`, with its middle at `y`. */
function wordsAt(runs: readonly TextRun[], { x, y }: { x: number; y: number }) {
  const width = runs.reduce((sum, run) => sum + widthOf(run.text, run) * 1.06, 4)
  return {
    type: 'box' as const,
    name: runs.map(({ text }) => text).join(''),
    x,
    y: y - 10,
    width,
    height: 20,
    text: { paragraphs: [runs], anchor: 'middle' as const, inset: 0 },
  }
}
