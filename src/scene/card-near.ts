// A card seen from near: the whole title, owner and system, the emotion's face, every mark.
import type { CardFacts } from './card-facts'
import { cardGround } from './card-ground'
import { type Count, countPill, countPillWidth } from './count-pills'
import type { Box } from './geometry'
import { type IconName, iconOfEmotion } from './icons'
import { type ColorName, colorOfEmotion } from './palettes'
import type { Primitive } from './scene'
import type { SceneTexts } from './scene-texts'
import { breakText, fitText } from './text/break-text'
import { measureText } from './text/measure-text'

/** The drawing of a card at near distance. */
export function nearCard(facts: CardFacts, box: Box, texts: SceneTexts): Primitive[] {
  const left = box.x + inset.left
  const right = box.x + box.width - inset.right
  const corner = cornerIcons(facts)
  const lines = titleLines(facts, right - left, corner.length)
  const foot = numberAtFoot(facts.number, right, box.y + footBaseline)
  const hasRowForMarks = lines.length < 3
  const marks = marksThatFit(marksOf(facts, texts), (hasRowForMarks ? right : foot.left) - left)
  const areAtFoot = !hasRowForMarks && marks.length > 0
  const footLeft = areAtFoot ? left + totalWidth(marks) + 8 : left
  return [
    ...cardGround(box, facts.channelColor, 5),
    ...lines.map((text, line): Primitive => {
      const y = box.y + title.baseline + line * title.lineHeight
      return { type: 'text', text, x: left, y, ...titleFont, color: 'ink' }
    }),
    ...corner.map(({ icon, color }, place): Primitive => {
      const y = box.y + 10 + place * 25
      return { type: 'icon', name: icon, x: right - cornerIcon + 2, y, size: cornerIcon, color }
    }),
    ...placeMarks(marks, left, box.y + (hasRowForMarks ? marksTop : footTop)),
    ...ownerAndSystem(facts, footLeft, foot.left, box.y + footTop),
    foot.primitive,
  ]
}

const inset = { left: 17, right: 12 } as const
const titleFont = { size: 17, weight: 600 } as const
const title = { lineHeight: 21, baseline: 26 } as const
const number = { size: 13, weight: 700 } as const
const detail = { size: 13, weight: 500 } as const
const cornerIcon = 22
const cornerWidth = 28
const pillHeight = 18
const marksTop = 57
const footTop = 79
const footBaseline = footTop + 13.5
/** Shorter than this a name says nothing. */
const leastNameWidth = 26

function titleLines(facts: CardFacts, width: number, iconCount: number): readonly string[] {
  // The lines below the icons of the corner are wider.
  const besideIcons = new Array<number>(iconCount).fill(width - cornerWidth)
  return breakText(facts.title, {
    width: [...besideIcons, width],
    ...titleFont,
    maxLines: 3,
    locale: facts.language,
  }).lines
}

/** The card's number at the right, and how far what stands beside it may reach. */
function numberAtFoot(
  shown: number,
  x: number,
  y: number,
): { readonly left: number; readonly primitive: Primitive } {
  const text = `T${shown}`
  return {
    left: x - measureText(text, number) - 8,
    primitive: { type: 'text', text, x, y, ...number, color: 'ink-muted', anchor: 'end' },
  }
}

type CornerIcon = { readonly icon: IconName; readonly color: ColorName }

function cornerIcons({ emotion, isMomentOfTruth }: CardFacts): CornerIcon[] {
  const icons: CornerIcon[] = []
  if (emotion !== null) icons.push({ icon: iconOfEmotion(emotion), color: colorOfEmotion(emotion) })
  if (isMomentOfTruth) icons.push({ icon: 'star', color: 'star' })
  return icons
}

type Mark = { readonly width: number; readonly at: (x: number, y: number) => Primitive[] }

/** In the order of what must be said; what there is no room for is in the inspector. */
function marksOf(facts: CardFacts, texts: SceneTexts): Mark[] {
  const counts: Count[] = [
    { kind: 'painPoint', count: facts.painCount },
    { kind: 'idea', count: facts.ideaCount },
    { kind: 'brightSpot', count: facts.brightCount },
    { kind: 'quote', count: facts.quoteCount },
  ]
  const marks = counts.filter(({ count }) => count > 0).map(countMark)
  if (facts.differing === 0) return marks
  const harm = marks.slice(0, facts.painCount > 0 ? 1 : 0)
  return [...harm, differMark(texts.differ(facts.differing)), ...marks.slice(harm.length)]
}

function countMark(count: Count): Mark {
  return {
    width: countPillWidth(count, pillHeight),
    at: (x, y) => countPill(count, x, y, pillHeight),
  }
}

function differMark(text: string): Mark {
  return {
    width: measureText(text, detail),
    at: (x, y) => [{ type: 'text', text, x, y: y + 13.5, ...detail, color: 'ink-muted' }],
  }
}

const markGap = 5

function marksThatFit(marks: readonly Mark[], room: number): Mark[] {
  const fitting: Mark[] = []
  for (const mark of marks) {
    if (totalWidth([...fitting, mark]) <= room) fitting.push(mark)
  }
  return fitting
}

function totalWidth(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + mark.width + markGap, -markGap)
}

function placeMarks(marks: readonly Mark[], left: number, y: number): Primitive[] {
  let x = left
  return marks.flatMap((mark) => {
    const drawn = mark.at(x, y)
    x += mark.width + markGap
    return drawn
  })
}

/** As much of both names as there is room for; the system gives way first. */
function ownerAndSystem(facts: CardFacts, left: number, right: number, y: number): Primitive[] {
  const names = [
    { icon: 'users' as const, name: facts.team },
    { icon: 'database' as const, name: facts.systems },
  ].filter(({ name }) => name !== '')
  const drawn: Primitive[] = []
  let x = left
  names.forEach(({ icon, name }, place) => {
    const room = right - x - iconAndGap
    const others = names.length - place - 1
    const reserved = others > 0 ? otherNameWidth(names[place + 1]?.name ?? '', room) : 0
    const text = fitText(name, room - reserved, detail.size, detail.weight)
    if (room - reserved < leastNameWidth || text === '…') return
    const color = 'ink-muted'
    drawn.push({ type: 'icon', name: icon, x, y: y + 2, size: 14, color })
    drawn.push({ type: 'text', text, x: x + iconAndGap, y: y + 13.5, ...detail, color })
    x += iconAndGap + measureText(text, detail) + nameGap
  })
  return drawn
}

const iconAndGap = 18
const nameGap = 10

/** Half of the room at most; nothing when that is too little to say anything. */
function otherNameWidth(name: string, room: number): number {
  const wanted = measureText(name, detail) + iconAndGap + nameGap
  const granted = Math.min(wanted, room * 0.45)
  return granted < leastNameWidth + iconAndGap + nameGap ? 0 : granted
}
