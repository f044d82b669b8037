// Lines that need not cross do not; on the examples crossings only ever get fewer.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { measureText } from '../../../src/scene/text/measure-text'
import { countCrossings } from '../../helpers/count-crossings'
import { layoutFaults } from '../../helpers/layout-faults'
import { fanIn, fanOut, mapOf } from '../../helpers/layout-maps'
import { readOrThrow } from '../../helpers/read-or-throw'

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.journey.json'))
  .map((name) => ({ name, ...readOrThrow(readFileSync(`examples/${name}`, 'utf8')) }))

/** Crossings for each line of the examples. May be lowered, never raised. */
const ceiling = 0.36

describe('crossings', () => {
  it('of the lines of a fan: none', () => {
    expect(countCrossings(layoutDocument(fanOut(30), measureText))).toBe(0)
    expect(countCrossings(layoutDocument(fanIn(30), measureText))).toBe(0)
  })

  it('of lines out of one card to cards in other steps and rows: none', () => {
    const cards = [
      { step: 0, channel: 2 },
      ...[0, 1, 3, 4].map((channel) => ({ step: 1, channel })),
      ...[0, 1, 3, 4].map((channel) => ({ step: 3, channel })),
      { step: 2, channel: 2 },
    ]
    const lines = cards.slice(1).map((_, index) => ({ from: 0, to: index + 1 }))
    const layout = layoutDocument(mapOf({ steps: 4, channels: 5 }, cards, lines), measureText)
    const near = [...layout.routes].filter(([, { points }]) => points.length <= 4)
    expect(countCrossings({ ...layout, routes: new Map(near) })).toBe(0)
  })

  it('are on average under the ceiling on the examples', () => {
    const means = examples.map(({ name, document }) => {
      const layout = layoutDocument(document, measureText)
      return { name, crossings: countCrossings(layout), lines: layout.routes.size }
    })
    const crossings = means.reduce((sum, item) => sum + item.crossings, 0)
    const lines = means.reduce((sum, item) => sum + item.lines, 0)
    expect(examples.length).toBeGreaterThan(0)
    expect(crossings / lines, JSON.stringify(means)).toBeLessThan(ceiling)
  })
})

describe('the layout of an example', () => {
  for (const { name, document } of examples) {
    it(`has no fault, and room for every chip: ${name}`, () => {
      const layout = layoutDocument(document, measureText)
      expect(layoutFaults(document, layout)).toEqual([])
      const folded = [...layout.routes.values()].filter(({ chip }) => chip.width === 0)
      expect(folded.map(({ id }) => id)).toEqual([])
    })
  }
})
