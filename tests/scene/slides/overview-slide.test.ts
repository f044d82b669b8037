// The slide of the whole map: what stands on a card has room there.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addStep } from '../../../src/model/edits/add-step'
import { createLayouter } from '../../../src/scene/layout/layouter'
import type { BoxShape, TableCell, TableShape } from '../../../src/scene/slides/slide'
import { overviewMaker } from '../../../src/scene/slides/slide-makers'
import { measureText } from '../../../src/scene/text/measure-text'
import { createTexts } from '../../../src/text/texts'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'
import { createSmallMap } from '../../helpers/small-map'

const texts = slideTextsOf(createTexts('en'))

function overviewOf(document: JourneyDocument) {
  const layout = createLayouter(measureText)(document)
  return overviewMaker({ document, layout, personaId: null, texts })()
}

/** The cards on the slide: what says a touchpoint's number first. */
function cardsOn(document: JourneyDocument): readonly BoxShape[] {
  return overviewOf(document).shapes.flatMap((shape) =>
    shape.type === 'box' && /^T\d+/.test(shape.text?.paragraphs[0]?.[0]?.text ?? '') ? [shape] : [],
  )
}

/** How much wider the number is than the room that its card leaves it, in points. */
function excessOf({ width, strokeWidth = 0, text }: BoxShape): number {
  const [number] = text?.paragraphs[0] ?? []
  const { inset = 0, insetRight = inset } = text ?? {}
  const room = width - inset - insetRight - 2 * strokeWidth
  return measureText(number?.text ?? '', { size: number?.size ?? 0, weight: 700 }) - room
}

describe.each(exampleFiles())('the whole map of $name', ({ text }) => {
  const { document } = readOrThrow(text)

  test('has each number of a card on one line', () => {
    const cards = cardsOn(document)
    expect(cards).toHaveLength(Object.keys(document.touchpoints).length)
    expect(Math.max(...cards.map(excessOf))).toBeLessThanOrEqual(0)
  })

  test('has it so, or no cards at all, when numbers have three digits', () => {
    const touchpoints = Object.values(document.touchpoints).map((touchpoint) => [
      touchpoint.id,
      { ...touchpoint, number: touchpoint.number + 800 },
    ])
    const later = { ...document, touchpoints: Object.fromEntries(touchpoints) }
    expect(Math.max(-1, ...cardsOn(later).map(excessOf))).toBeLessThanOrEqual(0)
  })
})

describe('the whole map, when its words are long', () => {
  const example = exampleFiles().find(({ name }) => name.startsWith('sofa'))
  const { document } = readOrThrow(example?.text ?? '')
  const words = 'Compares the offers of several shops'

  test('says the title of the map whole, on two lines', () => {
    const title =
      'From the first idea in the evening on the sofa to the return of a cushion in a store: how a family buys furniture'
    const { title: shown, titleSize } = overviewOf({ ...document, map: { ...document.map, title } })
    expect(shown).toBe(title)
    expect(titleSize).toBeGreaterThanOrEqual(20)
  })

  test('says the titles of its steps whole, where its cards have room below', () => {
    const steps = Object.entries(document.steps).map(([id, step]) => [
      id,
      { ...step, title: words },
    ])
    const { shapes } = overviewOf({ ...document, steps: Object.fromEntries(steps) })
    const heads = shapes.filter(
      (shape): shape is BoxShape => shape.type === 'box' && shape.name === words,
    )
    expect(heads).toHaveLength(steps.length)
    for (const { text } of heads) expect(text?.paragraphs[0]?.[0]?.text).toContain(words)
  })
})

describe('the whole map, when it is too long to be drawn', () => {
  /** One stage of sixty steps, three touchpoints in the first ones. */
  function longMap(): JourneyDocument {
    const { draft, env, buys } = createSmallMap()
    for (let count = 57; count > 0; count -= 1) {
      addStep(draft, { title: `Step ${count}`, afterId: buys }, env)
    }
    return draft as JourneyDocument
  }
  const tableOf = (document: JourneyDocument) =>
    overviewOf(document).shapes.find((shape): shape is TableShape => shape.type === 'table')
  const words = (cells: readonly TableCell[] | undefined) =>
    cells?.map(({ runs }) => runs.map(({ text }) => text).join(''))

  test('says how much stands in which steps, where there is one stage', () => {
    const table = tableOf(longMap())
    expect(words(table?.rows[0]?.cells)?.slice(0, 3)).toEqual(['', '1–6', '7–12'])
    expect(words(table?.rows[0]?.cells)?.at(-1)).toBe('55–60')
  })

  test('has no row for a channel that is not known, where all are', () => {
    const table = tableOf(longMap())
    expect(table?.rows.map(({ cells }) => words(cells)?.[0])).not.toContain('Channel not known')
  })
})
