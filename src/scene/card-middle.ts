// A card at middle distance: the title as large as it goes, the emotion as a coloured corner.
import type { CardFacts } from './card-facts'
import { cardGround, cardRadius } from './card-ground'
import { countPill, countPillWidth } from './count-pills'
import type { Box } from './geometry'
import { iconOfEmotion } from './icons'
import { colorOfEmotion } from './palettes'
import type { Primitive } from './scene'
import { topRightCornerPath } from './shapes'
import { type BrokenText, breakText } from './text/break-text'
import { measureText } from './text/measure-text'

/** The drawing of a card at middle distance. */
export function middleCard(facts: CardFacts, box: Box): Primitive[] {
  const left = box.x + inset.left
  const width = box.width - inset.left - inset.right
  const foot = footOf(facts, box)
  const corner = facts.emotion === null ? 0 : cornerSize
  const { size, lines } = largestTitle(facts, width, corner, foot.width)
  const lineHeight = Math.round(size * 1.17)
  return [
    ...cardGround(box, facts.channelColor, 8),
    ...emotionCorner(facts.emotion, box),
    ...lines.map(
      (text, line): Primitive => ({
        type: 'text',
        text,
        x: left,
        y: box.y + 7 + size + line * lineHeight,
        size,
        weight: titleWeight,
        color: 'ink',
      }),
    ),
    ...foot.primitives,
  ]
}

const inset = { left: 17, right: 9 } as const
const titleWeight = 600
/** Not below 23.5: a map of eight steps, fitted on 1920 × 1080, shows titles of 14 px. */
const titleSizes = [26, 25, 24, 23.5] as const
const cornerSize = 38
const footHeight = 22
const number = { size: 18, weight: 700 } as const

/** The largest size at which the title fits and no word breaks; at the smallest one it is cut. */
function largestTitle(facts: CardFacts, width: number, corner: number, foot: number) {
  let broken: BrokenText = { lines: [], isCut: false }
  let size: number = titleSizes[0]
  for (size of titleSizes) {
    // The corner reaches into the first line, the number into the third one.
    const widths = [width - Math.max(0, corner - inset.right), width, width - foot]
    broken = breakText(facts.title, {
      width: widths,
      size,
      weight: titleWeight,
      maxLines: 3,
      locale: facts.language,
    })
    if (!broken.isCut && !hasWordWiderThan(facts.title, width, size)) break
  }
  return { size, lines: broken.lines }
}

function hasWordWiderThan(title: string, width: number, size: number): boolean {
  return title.split(/\s+/).some((word) => measureText(word, { size, weight: titleWeight }) > width)
}

function emotionCorner(emotion: number | null, box: Box): Primitive[] {
  if (emotion === null) return []
  const color = colorOfEmotion(emotion)
  const corner = {
    x: box.x + box.width - cornerSize,
    y: box.y,
    width: cornerSize,
    height: cornerSize,
  }
  const d = topRightCornerPath(corner, cardRadius)
  return [
    { type: 'path', d, fill: `${color}-tint` },
    {
      type: 'icon',
      name: iconOfEmotion(emotion),
      x: corner.x + 6,
      y: corner.y + 6,
      size: 26,
      color,
    },
  ]
}

/** From right to left along the bottom: number, pain count, star. */
function footOf(facts: CardFacts, box: Box): { width: number; primitives: Primitive[] } {
  const right = box.x + box.width - inset.right
  const top = box.y + box.height - footHeight - 7
  const text = `T${facts.number}`
  let x = right - measureText(text, number)
  const primitives: Primitive[] = [
    { type: 'text', text, x, y: top + 18, ...number, color: 'ink-muted' },
  ]
  if (facts.painCount > 0) {
    const pain = { kind: 'painPoint', count: facts.painCount } as const
    x -= countPillWidth(pain, footHeight) + 7
    primitives.push(...countPill(pain, x, top, footHeight))
  }
  if (facts.isMomentOfTruth) {
    x -= footHeight + 5
    primitives.push({ type: 'icon', name: 'star', x, y: top, size: footHeight, color: 'star' })
  }
  return { width: right - x + 8, primitives }
}
