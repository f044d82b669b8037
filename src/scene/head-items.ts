// Headers of stages and steps and heads of channels, for pictures; on the screen they are an
// overlay of constant size.
import type { Box } from './geometry'
import type { IconName } from './icons'
import { type ColumnBox, type RowBox, type StageBox, sizes } from './layout/map-layout'
import type { ColorName } from './palettes'
import type { Distance, Primitive, SceneItem } from './scene'
import { breakText, fitText } from './text/break-text'

/** Height of both headers above the grid, in map units. */
export const headersHeight = sizes.stageHeaderHeight + sizes.stepHeaderHeight

/** The bar of a stage above its steps. */
export function stageHeadItem(stage: StageBox, title: string, distance: Distance): SceneItem {
  const size = stageSize[distance]
  const bar: Box = {
    x: stage.x + 3,
    y: -headersHeight + 6,
    width: Math.max(0, stage.width - 6),
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
export function stepHeadItem(column: ColumnBox, title: string, distance: Distance): SceneItem {
  const size = stepSize[distance]
  const y = -sizes.stepHeaderHeight
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

/** The head of a row at the left of the grid. */
export function channelHeadItem(
  row: RowBox,
  { title, color, icon }: ChannelHead,
  headWidth: number,
  distance: Distance,
): SceneItem {
  const box: Box = { x: -headWidth, y: row.y, width: headWidth, height: row.height }
  const size = channelSize[distance]
  const iconSize = size + 4
  const textX = box.x + 18 + iconSize + 8
  const lineHeight = Math.round(size * 1.2)
  const { lines } = breakText(title, {
    width: -textX - 6,
    size,
    weight: 600,
    maxLines: Math.max(1, Math.min(3, Math.floor(row.height / lineHeight))),
  })
  const middle = row.y + row.height / 2
  const firstBaseline = middle + size * 0.36 - ((lines.length - 1) * lineHeight) / 2
  return {
    key: `head:channel:${row.channelId ?? 'unknown'}`,
    layer: 'head',
    ref: row.channelId ? { kind: 'channel', id: row.channelId } : null,
    bounds: box,
    primitives: [
      { type: 'rect', ...box, fill: 'card' },
      { type: 'rect', x: box.x, y: box.y, width: 6, height: box.height, fill: color },
      lineAcross(box.x, 0, box.y),
      lineAcross(box.x, 0, box.y + box.height),
      { type: 'icon', name: icon, x: box.x + 18, y: middle - iconSize / 2, size: iconSize, color },
      ...lines.map(
        (text, line): Primitive => ({
          type: 'text',
          text,
          x: textX,
          y: firstBaseline + line * lineHeight,
          size,
          weight: 600,
          color: 'ink',
        }),
      ),
    ],
  }
}

/** White behind the headers, so that the tints of the stages end at the grid. */
export function headGroundItem(width: number, headWidth: number): SceneItem {
  const box: Box = {
    x: -headWidth,
    y: -headersHeight,
    width: width + headWidth,
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
const channelSize: Readonly<Record<Distance, number>> = { near: 17, middle: 20, far: 24 }

function lineAcross(fromX: number, toX: number, y: number): Primitive {
  return {
    type: 'path',
    d: `M${fromX} ${y}L${toX} ${y}`,
    stroke: 'row-line',
    strokeWidth: 1.25,
  }
}
