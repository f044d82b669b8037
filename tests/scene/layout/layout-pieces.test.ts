import { expect, test } from 'vitest'
import {
  createLayoutCollector,
  type LayoutPiece,
  layoutPieces,
} from '../../../src/scene/layout/layout-pieces'
import type { MapLayout } from '../../../src/scene/layout/map-layout'
import { createMeasuringLayouter } from '../../../src/scene/layout/measuring-layouter'
import { generateDocument } from '../../helpers/random-document'

test.each([0, 30, 700])('a layout of %i cards goes over in pieces as it is', (touchpoints) => {
  const layout = createMeasuringLayouter()(generateDocument({ touchpoints, seed: 12 }))
  const pieces = [...layoutPieces(layout)]
  const sent = structuredClone(pieces) as LayoutPiece[]
  const collect = createLayoutCollector()
  const collected = sent.map(collect)
  expect(collected.slice(0, -1).every((piece) => piece === null)).toBe(true)
  expect(plain(collected.at(-1) ?? null)).toEqual(plain(layout))
  // No piece holds the page up.
  expect(Math.max(...pieces.map(({ json }) => json.length))).toBeLessThan(500_000)
})

function plain(layout: MapLayout | null) {
  return layout && { ...layout, cards: [...layout.cards], routes: [...layout.routes] }
}
