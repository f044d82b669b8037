// What lies under the cards: alternating tints of the stages and the lines between rows.
import type { Box } from './geometry'
import type { MapLayout, RowBox, StageBox } from './layout/map-layout'
import type { Primitive, SceneItem } from './scene'

/** The tinted ground of one stage. */
export function stageBandItem(stage: StageBox, index: number, height: number): SceneItem {
  const box: Box = { x: stage.x, y: 0, width: stage.width, height }
  const fill = index % 2 === 0 ? 'band' : 'band-alternate'
  return {
    key: `band:stage:${stage.stageId}`,
    layer: 'band',
    ref: { kind: 'stage', id: stage.stageId },
    bounds: box,
    primitives: [{ type: 'rect', ...box, fill }],
  }
}

/** The line above a row, and below the last one. */
export function rowLineItem(row: RowBox, layout: Pick<MapLayout, 'width' | 'rows'>): SceneItem {
  const { y, height, index, channelId } = row
  const { width } = layout
  const lineAt = (lineY: number): Primitive => ({
    type: 'path',
    d: `M0 ${lineY}L${width} ${lineY}`,
    stroke: 'row-line',
    strokeWidth: 1.25,
  })
  const isLast = index === layout.rows.length - 1
  return {
    key: `band:row:${channelId ?? 'unknown'}`,
    layer: 'band',
    ref: channelId ? { kind: 'channel', id: channelId } : null,
    bounds: { x: 0, y: y - 1, width, height: height + 2 },
    primitives: isLast ? [lineAt(y), lineAt(y + height)] : [lineAt(y)],
  }
}
