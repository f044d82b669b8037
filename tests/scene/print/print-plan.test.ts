import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { createSceneBuilder } from '../../../src/scene/build-scene'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { pageScene } from '../../../src/scene/print/page-scene'
import { roomOf, sheetOf } from '../../../src/scene/print/paper'
import { type PrintRequest, planPrint } from '../../../src/scene/print/print-plan'
import { measureText } from '../../../src/scene/text/measure-text'
import { exampleFiles } from '../../helpers/example-files'
import { generateDocument } from '../../helpers/random-document'
import { readOrThrow } from '../../helpers/read-or-throw'
import { texts } from '../small-map'

function requestOf(document: JourneyDocument, change: Partial<PrintRequest> = {}): PrintRequest {
  return {
    document,
    layout: layoutDocument(document, measureText),
    sheet: sheetOf('a4', 'landscape'),
    fit: 'readable',
    distance: 'near',
    titleLines: ['A map', 'A scenario'],
    hasLegend: true,
    pageName: (page, count) => `Page ${page} of ${count}`,
    personaId: null,
    texts,
    ...change,
  }
}

const documents = [
  ...exampleFiles().map(({ text }) => readOrThrow(text).document),
  ...[1, 12, 80, 300].map((touchpoints, seed) => generateDocument({ touchpoints, seed, spans: 0 })),
]
const sheets = [
  sheetOf('a4', 'landscape'),
  sheetOf('a4', 'portrait'),
  sheetOf('letter', 'landscape'),
  sheetOf('a3', 'landscape'),
]

describe('the pages of a printed map', () => {
  it('show every card whole, on one page, and never more than the paper holds', () => {
    for (const document of documents) {
      for (const sheet of sheets) {
        const request = requestOf(document, { sheet })
        const { layout } = request
        const plan = planPrint(request)
        const room = roomOf(sheet)
        for (const { columns, rows } of plan.pages) {
          const width = (columns.width + layout.headWidth) * plan.mmPerUnit
          const height = (rows.height + 80 + (rows.hasStrip ? 120 : 0)) * plan.mmPerUnit
          expect(width).toBeLessThanOrEqual(room.widthMm + 0.1)
          expect(height).toBeLessThanOrEqual(room.heightMm - plan.titleMm - plan.legendMm + 0.1)
        }
        for (const card of layout.cards.values()) {
          if (card.untilColumn !== card.column) continue
          const whole = plan.pages.filter(
            ({ columns, rows }) =>
              card.column >= columns.first &&
              card.column <= columns.last &&
              card.y >= rows.y &&
              card.y + card.height <= rows.y + rows.height,
          )
          expect(whole, `${document.map.title}: ${card.id}`).toHaveLength(1)
        }
      }
    }
  })

  it('split only a stage that is wider than a page, and name it', () => {
    let split = 0
    for (const document of documents) {
      const request = requestOf(document, { sheet: sheetOf('a4', 'portrait') })
      const { layout } = request
      const plan = planPrint(request)
      split += plan.splitStages.length
      const widest = roomOf(request.sheet).widthMm / plan.mmPerUnit - layout.headWidth
      for (const stage of layout.stages) {
        const title = document.stages[stage.stageId]?.title ?? ''
        const isSplit = plan.splitStages.includes(title)
        if (isSplit) expect(stage.width).toBeGreaterThan(widest * 0.6)
        const pages = plan.pages.filter(
          ({ columns, rows }) =>
            rows.hasStrip && stage.firstColumn <= columns.last && stage.lastColumn >= columns.first,
        )
        if (!isSplit) expect(pages.length, title).toBeLessThanOrEqual(1)
      }
    }
    expect(split).toBeGreaterThan(0)
  })

  it('have the headers of their steps and the heads of their channels, and a number', () => {
    for (const document of documents.slice(0, 6)) {
      const request = requestOf(document)
      const { layout } = request
      const plan = planPrint(request)
      const buildScene = createSceneBuilder()
      for (const [place, { columns, rows }] of plan.pages.entries()) {
        const { items, bounds } = pageScene(request, plan, place, buildScene)
        const keys = new Set(items.map(({ key }) => key))
        const steps = layout.columns.slice(columns.first, columns.last + 1)
        for (const { stepId, stageId } of steps) {
          expect(keys).toContain(`head:step:${stepId}`)
          expect(keys).toContain(`head:stage:${stageId}`)
        }
        for (const row of layout.rows) {
          const isHere = row.y >= rows.y && row.y < rows.y + rows.height
          expect(keys.has(`head:channel:${row.channelId ?? 'unknown'}`)).toBe(isHere)
        }
        const words = items.flatMap(({ primitives }) =>
          primitives.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
        )
        expect(words).toContain(`Page ${place + 1} of ${plan.pages.length}`)
        expect(bounds.width * plan.mmPerUnit).toBeCloseTo(roomOf(request.sheet).widthMm)
        expect(words.includes('A map')).toBe(place === 0)
      }
    }
  })

  it('are one if that is wanted, and say when its letters are very small', () => {
    for (const document of documents) {
      expect(planPrint(requestOf(document, { fit: 'one-page' })).pages).toHaveLength(1)
    }
    const large = generateDocument({ touchpoints: 300, seed: 3 })
    expect(planPrint(requestOf(large, { fit: 'one-page' })).isSmall).toBe(true)
    const small = generateDocument({ touchpoints: 3, seed: 3 })
    expect(planPrint(requestOf(small)).isSmall).toBe(false)
  })
})
