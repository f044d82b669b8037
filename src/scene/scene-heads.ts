// The headers and heads of a scene that becomes a picture.

import type { Box } from './geometry'
import { channelHeadItem, headGroundItem, stageHeadItem, stepHeadItem } from './head-items'
import { iconOfChannel } from './icons'
import type { ColumnBox, RowBox, StageBox } from './layout/map-layout'
import { colorOfChannel } from './palettes'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stripHeight } from './strip-height'
import { stripHeadItem } from './strip-items'

/** Everything that stands round a part of the grid: stages, steps, channels, the strip's head. */
export function headItems(context: SceneContext, around: Box): SceneItem[] {
  const { layout } = context
  const hasStrip = around.y + around.height >= layout.height
  const place = [around.x, around.y, around.width, layout.headWidth]
  return [
    remember(context, 'ground', place, () => headGroundItem(around, layout.headWidth)),
    ...layout.stages
      .filter((stage) => doRangesMeet(stage.x, stage.width, around.x, around.width))
      .map((stage) => stageHead(stage, context, around)),
    ...layout.columns
      .filter((column) => doRangesMeet(column.x, column.width, around.x, around.width))
      .map((column) => stepHead(column, context, around)),
    ...layout.rows
      .filter((row) => doRangesMeet(row.y, row.height, around.y, around.height))
      .map((row) => channelHead(row, context, around)),
    ...(hasStrip ? [stripHead(context, around)] : []),
  ]
}

function stageHead(stage: StageBox, context: SceneContext, around: Box): SceneItem {
  const { document, options } = context
  const title = document.stages[stage.stageId]?.title ?? ''
  const shown = [stage.x, stage.width, around.x, around.y, around.width, title]
  return remember(context, stage.stageId, shown, () =>
    stageHeadItem(stage, title, around, options.distance),
  )
}

function stepHead(column: ColumnBox, context: SceneContext, around: Box): SceneItem {
  const { document, options } = context
  const title = document.steps[column.stepId]?.title ?? ''
  const shown = [column.index, column.x, column.bandX, column.bandWidth, around.y, title]
  return remember(context, column.stepId, shown, () =>
    stepHeadItem(column, title, around, options.distance),
  )
}

function channelHead(row: RowBox, context: SceneContext, around: Box): SceneItem {
  const { document, layout, options } = context
  const channel = row.channelId ? document.channels[row.channelId] : undefined
  const head = {
    title: channel?.title ?? options.texts.channelNotKnown,
    color: colorOfChannel(channel ?? null),
    icon: iconOfChannel(channel ?? null),
  }
  const shown = [row.y, row.height, layout.headWidth, around.x, ...Object.values(head)]
  return remember(context, row.channelId ?? 'unknown', shown, () =>
    channelHeadItem(row, head, layout.headWidth, around, options.distance),
  )
}

function stripHead(context: SceneContext, around: Box): SceneItem {
  const { document, layout, options } = context
  const { distance, personaId, texts } = options
  const persona = personaId ? document.personas[personaId] : undefined
  const personaName = persona?.name ?? texts.allPersonas
  const box: Box = {
    x: around.x - layout.headWidth,
    y: layout.height,
    width: layout.headWidth,
    height: stripHeight,
  }
  return remember(context, 'strip', [personaName, texts.emotion, ...Object.values(box)], () =>
    stripHeadItem(box, personaName, texts, distance),
  )
}

/** The values are at hand, so they are the sources too. */
function remember(
  { memo }: SceneContext,
  id: string,
  shown: readonly unknown[],
  make: () => SceneItem,
): SceneItem {
  return memo.remember('head', id, shown, () => ({ shown, make }))
}

function doRangesMeet(start: number, size: number, otherStart: number, otherSize: number) {
  return start < otherStart + otherSize && otherStart < start + size
}
