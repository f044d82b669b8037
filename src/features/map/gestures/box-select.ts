// Selecting by a box: the cards that it touches, or the lines that it holds when it touches none.
import type { RecordRef } from '../../../model/document/journey-document'
import { type Box, doBoxesOverlap, type Point } from '../../../scene/geometry'
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

/** From left to right and top to bottom, as they stand. */
export function refsInBox(layout: MapLayout, box: Box): readonly RecordRef[] {
  const cards = [...layout.cards.values()].filter((card) => doBoxesOverlap(card, box))
  cards.sort((left, right) => left.column - right.column || left.y - right.y)
  if (cards.length > 0) return cards.map(({ id }) => ({ kind: 'touchpoint', id }))
  const lines = [...layout.routes.values()].filter(({ chip }) => doBoxesOverlap(chip, box))
  return lines.map(({ id }) => ({ kind: 'transition', id }))
}
