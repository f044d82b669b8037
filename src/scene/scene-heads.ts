// The headers and heads of a scene that becomes a picture.

import { channelHeadItem, headGroundItem, stageHeadItem, stepHeadItem } from './head-items'
import { iconOfChannel } from './icons'
import type { RowBox } from './layout/map-layout'
import { colorOfChannel } from './palettes'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stripHeadItem, stripHeight } from './strip-items'

/** Everything that stands round the grid: stages, steps, channels, the head of the strip. */
export function headItems(context: SceneContext): SceneItem[] {
  const { document, layout, options, memo } = context
  const { distance, personaId, texts } = options
  const persona = personaId ? document.personas[personaId] : undefined
  const personaName = persona?.name ?? texts.allPersonas
  const stripBox = {
    x: -layout.headWidth,
    y: layout.height,
    width: layout.headWidth,
    height: stripHeight,
  }
  return [
    memo.remember('head:ground', [layout.width, layout.headWidth], () =>
      headGroundItem(layout.width, layout.headWidth),
    ),
    ...layout.stages.map((stage) => {
      const title = document.stages[stage.stageId]?.title ?? ''
      return memo.remember(`head:stage:${stage.stageId}`, [stage.x, stage.width, title], () =>
        stageHeadItem(stage, title, distance),
      )
    }),
    ...layout.columns.map((column) => {
      const title = document.steps[column.stepId]?.title ?? ''
      const shown = [column.index, column.x, column.bandX, column.bandWidth, title]
      return memo.remember(`head:step:${column.stepId}`, shown, () =>
        stepHeadItem(column, title, distance),
      )
    }),
    ...layout.rows.map((row) => channelHead(row, context)),
    memo.remember('head:strip', [personaName, texts.emotion, layout.height, layout.headWidth], () =>
      stripHeadItem(stripBox, personaName, texts, distance),
    ),
  ]
}

function channelHead(row: RowBox, { document, layout, options, memo }: SceneContext): SceneItem {
  const channel = row.channelId ? document.channels[row.channelId] : undefined
  const head = {
    title: channel?.title ?? options.texts.channelNotKnown,
    color: colorOfChannel(channel ?? null),
    icon: iconOfChannel(channel ?? null),
  }
  const shown = [row.y, row.height, layout.headWidth, ...Object.values(head)]
  return memo.remember(`head:channel:${row.channelId}`, shown, () =>
    channelHeadItem(row, head, layout.headWidth, options.distance),
  )
}
