// The layouter that remembers: always what a layout from nothing says, and nothing new without need.
import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import type { Touchpoint, TouchpointId } from '../../../src/model/records/touchpoint'
import { createLayouter, layoutDocument } from '../../../src/scene/layout/layouter'
import type { MapLayout } from '../../../src/scene/layout/map-layout'
import { measureText } from '../../../src/scene/text/measure-text'
import { mapOf } from '../../helpers/layout-maps'
import { contentEdits } from '../../helpers/random-content-edits'
import { generateDocument } from '../../helpers/random-document'
import { createDraw, structuralEdits } from '../../helpers/random-edits'
import { createRandomSource } from '../../helpers/random-source'
import { createTestEnv } from '../../helpers/test-env'

const edits = { ...structuralEdits, ...contentEdits }
const sequence = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(edits)), seed: fc.nat() }),
  { maxLength: 20 },
)
const start = fc.record({ touchpoints: fc.integer({ min: 0, max: 40 }), seed: fc.nat() })

function withMoved(document: JourneyDocument, id: TouchpointId, change: Partial<Touchpoint>) {
  const moved = { ...(document.touchpoints[id] as Touchpoint), ...change }
  return { ...document, touchpoints: { ...document.touchpoints, [id]: moved } }
}

/** The middle one of all lines is deleted: those after it get other numbers. */
function withoutLine(document: JourneyDocument): JourneyDocument {
  const lines = Object.entries(document.transitions)
  const transitions = Object.fromEntries(lines.toSpliced(lines.length >> 1, 1))
  return { ...document, transitions }
}

/** Keys and values in order: a map of a layout is also an order of painting. */
function plain(layout: MapLayout) {
  return { ...layout, cards: [...layout.cards], routes: [...layout.routes] }
}

describe('a layouter', () => {
  it('says after any edits what a layout from nothing says', () => {
    fc.assert(
      fc.property(start, sequence, (options, steps) => {
        const layouter = createLayouter(measureText)
        let document = generateDocument({ ...options, spans: 0.2, secondChannels: 0.2 })
        layouter(document)
        for (const [count, { name, seed }] of steps.entries()) {
          const env = createTestEnv(10_000 + count * 100)
          document = produce(document, (draft) => {
            const draw = createDraw(draft as DocumentDraft, createRandomSource(seed))
            edits[name]?.(draft as DocumentDraft, draw, env)
          })
          expect(plain(layouter(document))).toEqual(plain(layoutDocument(document, measureText)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says after moves through a large map what a layout from nothing says', () => {
    const layouter = createLayouter(measureText)
    const random = createRandomSource(11)
    let document = generateDocument({ touchpoints: 600, seed: 5 })
    const ids = Object.keys(document.touchpoints) as TouchpointId[]
    const stepIds = Object.keys(document.steps) as Touchpoint['stepId'][]
    for (let count = 0; count < 30; count += 1) {
      const stepId = random.oneOf(stepIds)
      document = withMoved(document, random.oneOf(ids), { stepId, untilStepId: null })
      expect(plain(layouter(document))).toEqual(plain(layoutDocument(document, measureText)))
    }
  })

  it('says the same while moves are taken back and done again, and titles change between', () => {
    const layouter = createLayouter(measureText)
    const random = createRandomSource(13)
    let document = generateDocument({ touchpoints: 150, seed: 7 })
    layouter(document)
    const ids = Object.keys(document.touchpoints) as TouchpointId[]
    const stepIds = Object.keys(document.steps) as Touchpoint['stepId'][]
    for (let count = 0; count < 20; count += 1) {
      const moved = withMoved(document, random.oneOf(ids), { stepId: random.oneOf(stepIds) })
      const titled = withMoved(moved, random.oneOf(ids), { title: `Title ${count}` })
      const shown = count % 2 === 0 ? [moved, document, moved, titled] : [moved, titled, moved]
      for (const one of shown) {
        expect(plain(layouter(one))).toEqual(plain(layoutDocument(one, measureText)))
      }
      document = count % 3 === 0 ? moved : titled
    }
  })

  it('says the same when rows grow and lines go: what is kept of full gutters is still true', () => {
    const layouter = createLayouter(measureText)
    const random = createRandomSource(12)
    let document = generateDocument({
      touchpoints: 400,
      seed: 6,
      steps: 12,
      channels: 5,
      spans: 0.1,
    })
    layouter(document)
    const ids = Object.keys(document.touchpoints) as TouchpointId[]
    const channelIds = Object.keys(document.channels) as NonNullable<Touchpoint['channelId']>[]
    for (let count = 0; count < 20; count += 1) {
      document = withMoved(document, random.oneOf(ids), { channelId: random.oneOf(channelIds) })
      if (count % 5 === 4) document = withoutLine(document)
      expect(plain(layouter(document))).toEqual(plain(layoutDocument(document, measureText)))
    }
  })

  it('does not depend on the order of the keys of a table', () => {
    const document = generateDocument({ touchpoints: 80, seed: 4 })
    const reversed = <T extends object>(table: T) =>
      Object.fromEntries(Object.entries(table).reverse()) as T
    const turned = {
      ...document,
      touchpoints: reversed(document.touchpoints),
      transitions: reversed(document.transitions),
      steps: reversed(document.steps),
      channels: reversed(document.channels),
    }
    expect(plain(layoutDocument(turned, measureText))).toEqual(
      plain(layoutDocument(document, measureText)),
    )
  })

  it('gives the same object while nothing changed that it shows', () => {
    const document = generateDocument({ touchpoints: 50, seed: 1 })
    const layouter = createLayouter(measureText)
    const layout = layouter(document)
    expect(layouter({ ...document, map: { ...document.map, title: 'Other' } })).toBe(layout)
    const renamed = withMoved(document, Object.keys(document.touchpoints)[0] as TouchpointId, {
      title: 'Another title',
    })
    expect(layouter(renamed).cards).toBe(layout.cards)
    expect(layouter(renamed).routes).toBe(layout.routes)
  })

  it('keeps the boxes and lines that a move does not affect', () => {
    const document = mapOf(
      { steps: 4, channels: 2 },
      [
        { step: 0, channel: 0 },
        { step: 1, channel: 0 },
        { step: 2, channel: 1 },
        { step: 3, channel: 1 },
      ],
      [{ from: 0, to: 1 }],
    )
    const layouter = createLayouter(measureText)
    const before = layouter(document)
    const after = layouter(
      withMoved(document, 'tp_3' as TouchpointId, { channelId: 'ch_0' as never }),
    )
    expect(after.cards.get('tp_3' as never)?.row).toBe(0)
    for (const id of ['tp_0', 'tp_1', 'tp_2']) {
      expect(after.cards.get(id as never)).toBe(before.cards.get(id as never))
    }
    expect(after.routes.get('tr_0' as never)).toBe(before.routes.get('tr_0' as never))
    expect(after.columns).toBe(before.columns)
  })

  it('leaves the order of every other cell as it was when a card moves', () => {
    let document = generateDocument({ touchpoints: 120, seed: 9, spans: 0.2 })
    const random = createRandomSource(3)
    const ids = Object.keys(document.touchpoints) as TouchpointId[]
    for (let count = 0; count < 20; count += 1) {
      const moved = random.oneOf(ids)
      const stepId = random.oneOf(Object.keys(document.steps)) as Touchpoint['stepId']
      const before = orderOfCells(layoutDocument(document, measureText), moved)
      document = withMoved(document, moved, { stepId, untilStepId: null })
      expect(orderOfCells(layoutDocument(document, measureText), moved)).toEqual(before)
    }
  })
})

/** The cards of each cell from top to bottom, one of all cards left out. */
function orderOfCells(layout: MapLayout, leftOut: TouchpointId): Record<string, string[]> {
  const cells: Record<string, string[]> = {}
  for (const card of [...layout.cards.values()].sort((left, right) => left.y - right.y)) {
    if (card.id === leftOut) continue
    const cell = `${card.column} ${card.row}`
    cells[cell] = [...(cells[cell] ?? []), card.id]
  }
  return cells
}
