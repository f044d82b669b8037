// How often lines of a layout cross each other.
import type { MapLayout } from '../../src/scene/layout/map-layout'
import { type Stretch, stretchesOf } from './layout-faults'

/** Crossings of stretches of different lines. For maps of up to a few hundred lines. */
export function countCrossings(layout: MapLayout): number {
  const stretches = stretchesOf(layout)
  const across = stretches.filter(({ width }) => width > 0)
  const down = stretches.filter(({ height }) => height > 0)
  return across.reduce((sum, line) => sum + down.filter((other) => doCross(line, other)).length, 0)
}

function doCross(across: Stretch, down: Stretch): boolean {
  return (
    across.id !== down.id &&
    down.x > across.x &&
    down.x < across.x + across.width &&
    across.y > down.y &&
    across.y < down.y + down.height
  )
}
