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
  for (const route of layout.routes.values()) {
    const { id, points } = route
    const transition = document.transitions[id]
    if (!transition) continue
    const item = memo.remember('line', id, [transition, points], () => {
      const continuity = continuityOf(transition).word
      return {
        shown: [continuity, ...coordinatesOf(points)],
        make: () => lineItem({ id, continuity, points }, distance),
      }
    })
    items.push(item)
  }
  return items
}

/** A chip, or the number of the line, for each transition that has a route. */
export function chipItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance } = options
  const { touchpoints, painPoints, ideas, brightSpots, quotes } = document
  const items: SceneItem[] = []
  for (const { id, chip } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const ends = [touchpoints[transition.fromId], touchpoints[transition.toId]]
    const sources = [transition, chip, ...ends, painPoints, ideas, brightSpots, quotes]
    const item = memo.remember('chip', id, sources, () => {
      const content = chipContent(document, id)
      const label = content ? keyOfContent(content) : numberLabel(transition)
      return {
        shown: [chip.x, chip.y, chip.width, chip.height, content !== null, label],
        make: () => (content ? chipItem(id, content, chip) : numberItem(id, label, chip, distance)),
      }
    })
    items.push(item)
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
