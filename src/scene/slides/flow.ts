// Texts one below another as far as there is room; what does not fit is counted.
import type { Box } from '../geometry'
import type { BoxShape, TextRun } from './slide'
import { leastTextPt } from './slide'
import { fitted, linesHeight, type TextStyle } from './slide-text'

export type FlowItem = {
  readonly name: string
  /** Paragraphs from top to bottom; the first one says most. */
  readonly paragraphs: readonly {
    /** Said before the text, in another colour. */
    readonly lead?: { readonly text: string; readonly style: TextStyle }
    readonly text: string
    readonly style: TextStyle
    readonly maxLines: number
  }[]
  readonly fill?: BoxShape['fill']
  readonly stroke?: BoxShape['stroke']
}

export type FlowColumn = { readonly items: readonly FlowItem[]; readonly room: Box }

/** The boxes at the largest of the scales at which all fit; at the last one the rest is counted. */
export function flow(
  items: readonly FlowItem[],
  room: Box,
  more: (count: number) => string,
): readonly BoxShape[] {
  return flowColumns([{ items, room }], more).flat()
}

/** The same for columns side by side: all at one scale. */
export function flowColumns(
  columns: readonly FlowColumn[],
  more: (count: number) => string,
): readonly (readonly BoxShape[])[] {
  const at = (scale: number) =>
    columns.map(({ items, room }) =>
      flowAt(
        items.map((item) => scaled(item, scale)),
        room,
        more,
      ),
    )
  const large = [1.4, 1.2].map(at).find((made) => made.every(({ isWhole }) => isWhole))
  return (large ?? at(1)).map(({ shapes }) => shapes)
}

/**
 * The items on as many pages as they take at the least scale; there is one page at least. One that is
 * taller than a page goes on in pieces, a paragraph each.
 */
export function pagesOf(items: readonly FlowItem[], room: Box): readonly (readonly FlowItem[])[] {
  const pages: FlowItem[][] = [[]]
  for (const item of items.flatMap((whole) => piecesOf(whole, room))) {
    const page = pages.at(-1) ?? []
    const isRoomLeft = flowAt([...page, item], room, String).isAllThere
    if (isRoomLeft || page.length === 0) page.push(item)
    else pages.push([item])
  }
  return pages
}

function piecesOf(item: FlowItem, room: Box): readonly FlowItem[] {
  if (boxOf(item, room).height <= room.height) return [item]
  return item.paragraphs.map((paragraph) => ({ ...item, paragraphs: [paragraph] }))
}

function flowAt(items: readonly FlowItem[], room: Box, more: (count: number) => string) {
  const shapes: BoxShape[] = []
  let y = room.y
  for (const [place, item] of items.entries()) {
    const isLast = place === items.length - 1
    const box = boxOf(item, { ...room, y })
    const bottom = room.y + room.height - (isLast ? 0 : moreHeight)
    if (y + box.height > bottom + 0.5) {
      shapes.push(moreBox(more(items.length - place), { ...room, y, height: moreHeight }))
      return { shapes, isWhole: false, isAllThere: false }
    }
    shapes.push(box)
    y += box.height + gap
  }
  const isWhole = items.every((item) => !isCut(item, room.width))
  return { shapes, isWhole, isAllThere: true }
}

function scaled(item: FlowItem, scale: number): FlowItem {
  const paragraphs = item.paragraphs.map((paragraph) => ({
    ...paragraph,
    style: { ...paragraph.style, size: Math.round(paragraph.style.size * scale) },
  }))
  return { ...item, paragraphs }
}

const gap = 8
const moreHeight = 22

function boxOf(item: FlowItem, { x, y, width }: Box): BoxShape {
  const inset = insetOf(item)
  let height = inset * 2
  const paragraphs = item.paragraphs.map(({ lead, text, style, maxLines }): TextRun[] => {
    const before = lead ? `${lead.text} ` : ''
    const all = fitted(before + text, { ...style, width: width - inset * 2, maxLines })
    height += linesHeight(Math.max(1, all.lines), style.size)
    const rest = { ...style, text: all.text.slice(before.length) }
    return lead ? [{ ...lead.style, size: style.size, text: before }, rest] : [rest]
  })
  const { name, fill, stroke } = item
  return {
    type: 'box',
    name,
    x,
    y,
    width,
    height: height + 2,
    ...(fill && { fill, radius: 6 }),
    ...(stroke && { stroke, strokeWidth: 1 }),
    text: { paragraphs, anchor: 'top', inset },
  }
}

function isCut(item: FlowItem, width: number): boolean {
  return item.paragraphs.some(({ lead, text, style, maxLines }) => {
    const whole = lead ? `${lead.text} ${text}` : text
    return fitted(whole, { ...style, width: width - insetOf(item) * 2, maxLines }).isCut
  })
}

function insetOf(item: FlowItem): number {
  return item.fill ? 10 : 0
}

function moreBox(text: string, box: Box): BoxShape {
  const run: TextRun = { text, size: leastTextPt + 1, color: 'ink-muted' }
  return { type: 'box', name: text, ...box, text: { paragraphs: [[run]], anchor: 'top', inset: 0 } }
}
