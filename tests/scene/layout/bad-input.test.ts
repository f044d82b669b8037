// Maps that nobody would draw: layout and scene answer soundly, without a stack that overflows.
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { Touchpoint } from '../../../src/model/records/touchpoint'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import { doBoxesOverlap } from '../../../src/scene/geometry'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import type { MapLayout } from '../../../src/scene/layout/map-layout'
import type { Distance, Scene } from '../../../src/scene/scene'
import { measureText } from '../../../src/scene/text/measure-text'
import { mapOf } from '../../helpers/layout-maps'
import { generateDocument } from '../../helpers/random-document'
import { texts } from '../small-map'

const distances: readonly Distance[] = ['near', 'middle', 'far']

/** The map laid out and built at a distance, held against what must be true of every map. */
function soundScene(document: JourneyDocument, distance: Distance): Scene {
  const layout = layoutDocument(document, measureText)
  expect(layout.cards.size).toBe(Object.keys(document.touchpoints).length)
  expect(layout.routes.size).toBe(Object.keys(document.transitions).length)
  expect(placesThatAreNoNumbers(layout)).toEqual([])
  expect(overlapsInColumns(layout)).toEqual([])
  const scene = createSceneBuilder()(document, layout, { distance, personaId: null, texts })
  expect(countOf(scene, 'card')).toBe(layout.cards.size)
  expect(countOf(scene, 'line')).toBe(layout.routes.size)
  return scene
}

describe('a map with one thing far too often', () => {
  it('has 20,000 touchpoints in one cell, each leading to the next', () => {
    const cards = list(20_000, () => ({ step: 1, channel: 0 }))
    const chain = list(19_999, (index) => ({ from: index, to: index + 1 }))
    soundScene(mapOf({ steps: 3, channels: 2 }, cards, chain), 'far')
  })

  it('has 7,000 transitions into one card', () => {
    const sources = list(7000, (index) => ({ step: index % 9, channel: index % 3 }))
    const lines = list(7000, (index) => ({ from: index + 1, to: 0 }))
    const cards = [{ step: 9, channel: 1 }, ...sources]
    soundScene(mapOf({ steps: 10, channels: 3 }, cards, lines), 'far')
  })

  it('has 7,000 transitions between the same two cards: most of their chips are folded', () => {
    const cards = [
      { step: 0, channel: 0 },
      { step: 1, channel: 1 },
    ]
    const lines = list(7000, () => ({ from: 0, to: 1 }))
    soundScene(mapOf({ steps: 2, channels: 2 }, cards, lines), 'middle')
  })

  it('has 20,000 touchpoints all over', () => {
    soundScene(generateDocument({ touchpoints: 20_000, seed: 1 }), 'far')
  })

  it.each(distances)('has titles of 10,000 characters: %s', (distance) => {
    const titles = [
      'word '.repeat(2000),
      'x'.repeat(10_000),
      '漢字かな'.repeat(2500),
      '👩‍👧'.repeat(2000),
    ]
    const cards = titles.map((_, step) => ({ step, channel: 0 }))
    const document = mapOf({ steps: 4, channels: 1 }, cards, [])
    const touchpoints = Object.values<Touchpoint>(document.touchpoints).map((touchpoint, index) => [
      touchpoint.id,
      { ...touchpoint, title: titles[index] ?? '' },
    ])
    const scene = soundScene(
      { ...document, touchpoints: Object.fromEntries(touchpoints) },
      distance,
    )
    for (const item of scene.items.filter(({ layer }) => layer === 'card')) {
      const words = item.primitives.filter((part) => part.type === 'text')
      expect(words.length).toBeLessThan(10)
      for (const part of words) expect(measureText(part.text, part)).toBeLessThan(item.bounds.width)
    }
  })
})

function countOf(scene: Scene, layer: string): number {
  return scene.items.filter((item) => item.layer === layer).length
}

function placesThatAreNoNumbers({ cards, routes }: MapLayout): string[] {
  const isOdd = (...values: readonly number[]) => !values.every(Number.isFinite)
  return [
    ...[...cards.values()].filter(({ x, y }) => isOdd(x, y)).map(({ id }) => id),
    ...[...routes.values()]
      .filter(({ points, chip }) => isOdd(chip.x, chip.y, ...points.flatMap(({ x, y }) => [x, y])))
      .map(({ id }) => id),
  ]
}

/** Cards that cover the next one below in their column. */
function overlapsInColumns({ cards }: MapLayout): string[] {
  const sorted = [...cards.values()].sort(
    (left, right) => left.column - right.column || left.y - right.y,
  )
  return sorted.flatMap((card, place) => {
    const next = sorted[place + 1]
    return next && doBoxesOverlap(card, next) ? [card.id] : []
  })
}

function list<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
