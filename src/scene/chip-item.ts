// The chip on a transition's line, or the line's number where there is nothing to say.
import type { TransitionId } from '../model/records/transition'
import {
  type ChipContent,
  type ChipMark,
  chipStyle,
  markWidth,
  placeMarks,
  wordsOfMark,
} from './chips'
import type { Box } from './geometry'
import { ItemDrawnWhenSeen } from './item-drawn-when-seen'
import { lookOfContinuity, lookOfCount, lookOfWork, type MarkLook } from './mark-looks'
import type { Distance, Primitive } from './scene'
import { circlePath } from './shapes'
import { measureText } from './text/measure-text'

/**
 * The chip with its marks. `box` is the place that the route keeps free for it; without size there
 * was none, and a dot in the colour of the heaviest mark says that there is something to read.
 */
export class ChipItem extends ItemDrawnWhenSeen {
  readonly layer = 'chip'

  constructor(
    readonly id: TransitionId,
    readonly content: ChipContent,
    readonly box: Box,
  ) {
    super()
  }

  get ref() {
    return { kind: 'transition', id: this.id } as const
  }

  get bounds(): Box {
    return around(this.box.width === 0 ? foldedBox(this.box) : this.box)
  }

  protected draw(): Primitive[] {
    return this.box.width === 0 ? [drawFolded(this)] : drawChip(this)
  }
}

/** The number of a line without a chip: `X4`; nothing from afar, where nobody could read it. */
export class NumberItem extends ItemDrawnWhenSeen {
  readonly layer = 'chip'

  constructor(
    readonly id: TransitionId,
    readonly label: string,
    readonly box: Box,
    readonly distance: Distance,
  ) {
    super()
  }

  get ref() {
    return { kind: 'transition', id: this.id } as const
  }

  get bounds(): Box {
    return around(this.box)
  }

  protected draw(): readonly Primitive[] {
    return this.distance === 'far' || this.box.width === 0 ? nothing : drawNumber(this)
  }
}

const nothing: readonly Primitive[] = []

function around({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 }
}

function drawChip({ content, box }: ChipItem): Primitive[] {
  const { icons, width } = placeMarks(content, measureText)
  const left = box.x + (box.width - width) / 2
  return [
    {
      type: 'rect',
      ...box,
      radius: box.height / 2,
      fill: 'chip',
      stroke: 'chip-border',
      strokeWidth: 1.25,
    },
    ...content.marks.flatMap((mark, place) => drawMark(mark, left + (icons[place] ?? 0), box)),
  ]
}

function drawNumber({ label, box }: NumberItem): Primitive[] {
  const { size, weight } = chipStyle.number
  return [
    { type: 'rect', ...box, radius: box.height / 2, fill: 'casing' },
    {
      type: 'text',
      text: label,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + size * 0.36,
      size,
      weight,
      color: 'ink-muted',
      anchor: 'middle',
    },
  ]
}

function drawFolded({ content: { marks }, box: { x, y } }: ChipItem): Primitive {
  const heaviest = marks.find(({ kind }) => kind === 'painPoint') ?? marks[0]
  const fill = heaviest ? lookOfMark(heaviest).color : 'kept'
  const d = circlePath(x, y, foldedRadius)
  return { type: 'path', d, fill, stroke: 'chip', strokeWidth: 2 }
}

function foldedBox({ x, y }: Box): Box {
  const size = 2 * foldedRadius
  return { x: x - foldedRadius, y: y - foldedRadius, width: size, height: size }
}

const foldedRadius = 5

function lookOfMark(mark: ChipMark): MarkLook {
  if (mark.kind === 'continuity') return lookOfContinuity[mark.continuity]
  return mark.kind === 'work' ? lookOfWork[mark.state] : lookOfCount[mark.kind]
}

function drawMark(mark: ChipMark, x: number, box: Box): Primitive[] {
  const words = wordsOfMark(mark)
  const look = lookOfMark(mark)
  const middle = box.y + box.height / 2
  const spread = chipStyle.markGap / 2 - 0.5
  const tintHeight = box.height - 8
  const drawn: Primitive[] = [
    {
      type: 'rect',
      x: x - spread,
      y: middle - tintHeight / 2,
      width: markWidth(words, measureText) + 2 * spread,
      height: tintHeight,
      radius: tintHeight / 2,
      fill: look.tint,
    },
    {
      type: 'icon',
      name: look.icon,
      x,
      y: middle - chipStyle.icon / 2,
      size: chipStyle.icon,
      color: look.color,
    },
  ]
  if (words === null) return drawn
  const { size, weight } = chipStyle.text
  drawn.push({
    type: 'text',
    text: words,
    x: x + chipStyle.icon + chipStyle.countGap,
    y: middle + size * 0.36,
    size,
    weight,
    color: look.color,
  })
  return drawn
}
