// The slide of the whole map: what stands on a card has room there.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { createLayouter } from '../../../src/scene/layout/layouter'
import type { BoxShape } from '../../../src/scene/slides/slide'
import { overviewMaker } from '../../../src/scene/slides/slide-makers'
import { measureText } from '../../../src/scene/text/measure-text'
import { createTexts } from '../../../src/text/texts'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'

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
