// The slide of the whole map: what stands on a card has room there.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addStep } from '../../../src/model/edits/add-step'
import { inOrder, stepsInOrder } from '../../../src/model/queries/records-in-order'
import { createLayouter } from '../../../src/scene/layout/layouter'
import {
  type BoxShape,
  type SlideShape,
  slideSize,
  type TableCell,
  type TableShape,
} from '../../../src/scene/slides/slide'
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

/** The small map with so many steps in its one stage. */
function mapOfSteps(count: number, titleAt: (place: number) => string): JourneyDocument {
  const { draft, env, buys } = createSmallMap()
  for (let place = count - 1; place > 2; place -= 1) {
    addStep(draft, { title: titleAt(place), afterId: buys }, env)
  }
  for (const [place, step] of inOrder(draft as JourneyDocument, 'steps').entries()) {
    Object.assign(step, { title: titleAt(place) })
  }
  return draft as JourneyDocument
}

/** The paragraphs in its boxes. */
function wordsOn(shapes: readonly SlideShape[]): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.type === 'box'
      ? (shape.text?.paragraphs ?? []).map((runs) => runs.map(({ text }) => text).join(''))
      : [],
  )
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

  test('says the titles of its steps whole', () => {
    const said = wordsOn(overviewOf(document).shapes)
    const titles = stepsInOrder(document).map(({ title }, place) => `${place + 1}. ${title}`)
    expect(titles.filter((title) => !said.includes(title))).toEqual([])
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

test('the whole map of a few touchpoints says them in letters for the last row', () => {
  for (const { text } of cardsOn(createSmallMap().draft as JourneyDocument)) {
    expect(text?.paragraphs[0]).toHaveLength(2)
    expect(text?.paragraphs[0]?.[0]?.size).toBeGreaterThanOrEqual(16)
  }
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

describe('the whole map, when its columns are narrower than words', () => {
  const titles = [
    'Becomes aware of the need',
    'Recommends it to colleagues',
    'Retourneert een deel van de bestelling',
  ]
  const document = mapOfSteps(12, (place) => titles[place % 3] ?? '')
  const { shapes } = overviewOf(document)
  const heads = shapes.filter(
    (shape): shape is BoxShape => shape.type === 'box' && titles.includes(shape.name),
  )

  test('says the titles of its steps whole, and breaks no word', () => {
    expect(heads).toHaveLength(12)
    for (const { name, width, text } of heads) {
      const [run] = text?.paragraphs[0] ?? []
      expect(run?.text).toContain(name)
      const room = width - 2 * (text?.inset ?? 0)
      for (const word of name.split(' ')) {
        expect(measureText(word, { size: run?.size ?? 0, weight: 400 })).toBeLessThanOrEqual(room)
      }
    }
  })

  test('keeps those titles apart, and on the slide', () => {
    for (const [place, { x, y, width, height }] of heads.entries()) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(slideSize.width)
      for (const other of heads.slice(place + 1)) {
        const isApart =
          other.x >= x + width ||
          other.x + other.width <= x ||
          other.y >= y + height ||
          other.y + other.height <= y
        expect(isApart).toBe(true)
      }
    }
  })
})

describe('the whole map, when nothing is on it yet', () => {
  const empty = (steps: number) => {
    const document = mapOfSteps(steps, (place) => `Step ${place + 1}`)
    return { ...document, touchpoints: {}, transitions: {} } as JourneyDocument
  }

  test.each([3, 60])('says so in words, at %i steps, and explains no signs', (steps) => {
    const said = wordsOn(overviewOf(empty(steps)).shapes)
    expect(said).toContain('No touchpoints yet')
    expect(said).toContain('The first one appears here as soon as it is on the map.')
    expect(said).not.toContain('Context kept')
    expect(said.join('\n')).not.toContain('open pain points')
  })
})

describe('the whole map, when it is too long to be drawn', () => {
  /** One stage of sixty steps, three touchpoints in the first ones. */
  const longMap = () => mapOfSteps(60, (place) => `Step ${place + 1}`)
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

  test('says what its numbers count', () => {
    const said = wordsOn(overviewOf(longMap()).shapes).join('\n')
    expect(said).toContain('touchpoints')
    expect(said).toContain('open pain points')
  })

  test('fills the slide, and keeps what it says of its numbers on it', () => {
    const document = longMap()
    const table = tableOf(document)
    const end = (table?.y ?? 0) + (table?.rows ?? []).reduce((sum, { height }) => sum + height, 0)
    const legend = overviewOf(document).shapes.at(-1) as BoxShape
    expect(legend.y).toBeGreaterThanOrEqual(end)
    expect(legend.y + legend.height).toBeLessThanOrEqual(slideSize.height)
    expect(table?.rows.at(-1)?.height).toBeGreaterThan(40)
  })
})
