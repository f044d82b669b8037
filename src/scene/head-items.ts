// Headers of stages and steps and heads of channels, for pictures; on the screen they are an
// overlay of constant size.
import type { Box } from './geometry'
import type { IconName } from './icons'
import { type ColumnBox, type RowBox, type StageBox, sizes } from './layout/map-layout'
import type { ColorName } from './palettes'
import type { Distance, Primitive, SceneItem } from './scene'
import { breakText, fitText } from './text/break-text'
import { measureText } from './text/measure-text'

/** Height of both headers above the grid, in map units. */
export const headersHeight = sizes.stageHeaderHeight + sizes.stepHeaderHeight

/** The bar of a stage above its steps, as far as it lies over the grid's part `around`. */
export function stageHeadItem(
  stage: StageBox,
  title: string,
  around: Box,
  distance: Distance,
): SceneItem {
  const size = stageSize[distance]
  const left = Math.max(stage.x, around.x)
  const right = Math.min(stage.x + stage.width, around.x + around.width)
  const bar: Box = {
    x: left + 3,
    y: around.y - headersHeight + 6,
    width: Math.max(0, right - left - 6),
    height: sizes.stageHeaderHeight - 10,
  }
  return {
    key: `head:stage:${stage.stageId}`,
    layer: 'head',
    ref: { kind: 'stage', id: stage.stageId },
    bounds: bar,
    primitives: [
      { type: 'rect', ...bar, radius: 6, fill: 'head' },
      {
        type: 'text',
        text: fitText(title, bar.width - 24, size, 700),
        x: bar.x + 12,
        y: bar.y + bar.height / 2 + size * 0.36,
        size,
        weight: 700,
        color: 'head-text',
      },
    ],
  }
}

/** The header of a step: its place in the journey and its title. */
export function stepHeadItem(
  column: ColumnBox,
  title: string,
  around: Box,
  distance: Distance,
): SceneItem {
  const size = stepSize[distance]
  const y = around.y - sizes.stepHeaderHeight
  const text = distance === 'far' ? `${column.index + 1}` : `${column.index + 1}. ${title}`
  const room = column.bandX + column.bandWidth - column.x - 8
  return {
    key: `head:step:${column.stepId}`,
    layer: 'head',
    ref: { kind: 'step', id: column.stepId },
    bounds: { x: column.x, y, width: room, height: sizes.stepHeaderHeight },
    primitives: [
      {
        type: 'text',
        text: fitText(text, room, size, 500),
        x: column.x + 2,
        y: y + sizes.stepHeaderHeight / 2 + size * 0.36,
        size,
        weight: 500,
        color: 'ink-muted',
      },
    ],
  }
}

export type ChannelHead = {
  readonly title: string
  readonly color: ColorName
  readonly icon: IconName
}

/** The head of a row at the left of the grid's part `around`. */
export function channelHeadItem(
  row: RowBox,
  { title, color, icon }: ChannelHead,
  headWidth: number,
  around: Box,
  distance: Distance,
): SceneItem {
  const box: Box = { x: around.x - headWidth, y: row.y, width: headWidth, height: row.height }
  return {
    key: `head:channel:${row.channelId ?? 'unknown'}`,
    layer: 'head',
    ref: row.channelId ? { kind: 'channel', id: row.channelId } : null,
    bounds: box,
    primitives: [
      { type: 'rect', ...box, fill: 'card' },
      { type: 'rect', x: box.x, y: box.y, width: 6, height: box.height, fill: color },
      lineAcross(box.x, around.x, box.y),
      lineAcross(box.x, around.x, box.y + box.height),
      ...channelName(title, icon, color, box, distance),
    ],
  }
}

function channelName(
  title: string,
  icon: IconName,
  color: ColorName,
  box: Box,
  distance: Distance,
): Primitive[] {
  const textX = (size: number) => box.x + 18 + size + 4 + 8
  const { size, lines } = fittedTitle(title, channelSizes[distance], (candidate) => ({
    width: box.x + box.width - textX(candidate) - 6,
    maxLines: Math.max(1, Math.min(3, Math.floor(box.height / (candidate * 1.2)))),
  }))
  const iconSize = size + 4
  const lineHeight = Math.round(size * 1.2)
  const middle = box.y + box.height / 2
  const firstBaseline = middle + size * 0.36 - ((lines.length - 1) * lineHeight) / 2
  return [
    { type: 'icon', name: icon, x: box.x + 18, y: middle - iconSize / 2, size: iconSize, color },
    ...lines.map((text, line): Primitive => {
      const y = firstBaseline + line * lineHeight
      return { type: 'text', text, x: textX(size), y, size, weight: 600, color: 'ink' }
    }),
  ]
}

/** White behind the headers, so that the tints of the stages end at the grid. */
export function headGroundItem(around: Box, headWidth: number): SceneItem {
  const box: Box = {
    x: around.x - headWidth,
    y: around.y - headersHeight,
    width: around.width + headWidth,
    height: headersHeight,
  }
  return {
    key: 'head:ground',
    layer: 'head',
    ref: null,
    bounds: box,
    primitives: [{ type: 'rect', ...box, fill: 'card' }],
  }
}

const stageSize: Readonly<Record<Distance, number>> = { near: 19, middle: 25, far: 30 }
const stepSize: Readonly<Record<Distance, number>> = { near: 17, middle: 23, far: 30 }
const channelSizes: Readonly<Record<Distance, readonly number[]>> = {
  near: [17, 15],
  middle: [21, 19, 17, 15],
  far: [26, 22, 19, 17, 15],
}

/** The largest size at which no word is broken and nothing is cut; else the smallest one. */
function fittedTitle(
  title: string,
  sizesToTry: readonly number[],
  roomAt: (size: number) => { readonly width: number; readonly maxLines: number },
): { readonly size: number; readonly lines: readonly string[] } {
  let fitted: { size: number; lines: readonly string[] } = { size: 0, lines: [] }
  for (const size of sizesToTry) {
    const room = roomAt(size)
    const broken = breakText(title, { ...room, size, weight: 600 })
    fitted = { size, lines: broken.lines }
    const words = title.split(/\s+|(?<=[-/])/)
    const isWhole = words.every((word) => measureText(word, { size, weight: 600 }) <= room.width)
    if (isWhole && !broken.isCut) break
  }
  return fitted
}

function lineAcross(fromX: number, toX: number, y: number): Primitive {
  return {
    type: 'path',
    d: `M${fromX} ${y}L${toX} ${y}`,
    stroke: 'row-line',
    strokeWidth: 1.25,
  }
}
