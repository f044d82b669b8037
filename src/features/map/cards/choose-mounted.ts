// Which cards are elements of the page: those in view, up to a limit, and those that must always be.

import type { TouchpointId } from '../../../model/records/touchpoint'
import type { Box } from '../../../scene/geometry'
import { createHitTester } from '../../../scene/hit-test'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { Distance } from '../../../scene/scene'

/** More elements than this make gestures stutter; the canvas paints the others. */
export const mostMounted = 150

/** How many cards become elements in one frame after a gesture. */
export const mountedPerFrame = 40

/**
 * The cards to mount, most wanted first: `kept` (focused, selected, neighbours of the focused one)
 * at every distance, then, near and middle, what is in view from its middle outwards.
 */
export function chooseMounted(
  layout: MapLayout,
  view: Box,
  distance: Distance,
  kept: Iterable<TouchpointId>,
): readonly TouchpointId[] {
  const chosen = new Set<TouchpointId>()
  for (const id of kept) {
    if (chosen.size === mostMounted) break
    if (layout.cards.has(id)) chosen.add(id)
  }
  if (distance === 'far') return [...chosen]
  const inView = [...createHitTester(layout).cardsIn(view, mostMounted)].sort(
    (left, right) => awayFrom(view, left) - awayFrom(view, right),
  )
  for (const { id } of inView) {
    if (chosen.size === mostMounted) break
    chosen.add(id)
  }
  return [...chosen]
}

/**
 * One step from the mounted set towards the wanted one: all that go, and some that come. Those that
 * stay do so in their order: an element that is moved in the page loses the focus, which React then
 * gives back to it, whatever is to have it.
 */
export function nextMounted(
  mounted: ReadonlySet<TouchpointId>,
  wanted: readonly TouchpointId[],
  most: number,
): ReadonlySet<TouchpointId> {
  const all = new Set(wanted)
  const next = new Set([...mounted].filter((id) => all.has(id)))
  let added = 0
  for (const id of wanted) {
    if (next.has(id)) continue
    if (added === most) break
    next.add(id)
    added += 1
  }
  const isSame = next.size === mounted.size && added === 0
  return isSame ? mounted : next
}

function awayFrom(view: Box, { x, y, width, height }: Box): number {
  const across = x + width / 2 - view.x - view.width / 2
  const down = y + height / 2 - view.y - view.height / 2
  return Math.hypot(across, down)
}
