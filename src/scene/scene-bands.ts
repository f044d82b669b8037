// The bands of a scene: a ground for each stage, a line for each row.
import { rowLineItem, stageBandItem } from './band-items'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'

/** Bands from left to right, then row lines from top to bottom. */
export function bandItems({ layout, memo }: SceneContext): SceneItem[] {
  const stages = layout.stages.map((stage, index) =>
    memo.remember('stage', stage.stageId, [stage, index, layout.height], () => ({
      shown: [stage.x, stage.width, index % 2, layout.height],
      make: () => stageBandItem(stage, index, layout.height),
    })),
  )
  const rows = layout.rows.map((row) =>
    memo.remember('row', row.channelId ?? '', [row, layout], () => ({
      shown: [row.y, row.height, layout.width, row.index === layout.rows.length - 1],
      make: () => rowLineItem(row, layout),
    })),
  )
  return [...stages, ...rows]
}
