// Selecting by a box: the cards that it touches, or the lines that it holds when it touches none.
import type { RecordRef } from '../../../model/document/journey-document'
import type { Box, Point } from '../../../scene/geometry'
import { createHitTester } from '../../../scene/hit-test'
import type { MapLayout } from '../../../scene/layout/map-layout'

/** The box that has both points as corners. */
export function boxBetween(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
}

/** In the order of the map. */
export function refsInBox(layout: MapLayout, box: Box): readonly RecordRef[] {
  const { touchpoints, transitions } = createHitTester(layout).thingsIn(box)
  if (touchpoints.length > 0) return touchpoints.map((id) => ({ kind: 'touchpoint', id }))
  return transitions.map((id) => ({ kind: 'transition', id }))
}
