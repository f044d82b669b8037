// The lines of a scene and their chips.
import { continuityOf } from '../model/queries/continuity-of'
import { chipItem, numberItem } from './chip-item'
import { type ChipContent, chipContent, numberLabel } from './chips'
import type { Point } from './geometry'
import { lineItem } from './line-item'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'

/** A line for each transition that has a route. */
export function lineItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance } = options
  const items: SceneItem[] = []
  for (const { id, points } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const continuity = continuityOf(transition).word
    items.push(
      memo.remember(`line:${id}`, [continuity, ...coordinatesOf(points)], () =>
        lineItem({ id, continuity, points }, distance),
      ),
    )
  }
  return items
}

/** A chip, or the number of the line, for each transition that has a route. */
export function chipItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance } = options
  const items: SceneItem[] = []
  for (const { id, chip } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const content = chipContent(document, id)
    const label = content ? keyOfContent(content) : numberLabel(transition)
    const shown = [chip.x, chip.y, chip.width, chip.height, content !== null, label]
    items.push(
      memo.remember(`chip:${id}`, shown, () =>
        content ? chipItem(id, content, chip) : numberItem(id, label, chip, distance),
      ),
    )
  }
  return items
}

function coordinatesOf(points: readonly Point[]): number[] {
  return points.flatMap(({ x, y }) => [x, y])
}

function keyOfContent({ marks }: ChipContent): string {
  return marks
    .map((mark) => (mark.kind === 'continuity' ? mark.continuity : `${mark.kind}${mark.count}`))
    .join()
}
