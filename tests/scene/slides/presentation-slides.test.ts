// What is presented beside the slides of a file: paths stop by stop, and what the workshop ends with.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import { makePath } from '../../../src/model/records/path'
import { nextStepsSlide } from '../../../src/scene/slides/next-steps-slide'
import { pathSlide, pathSlideCount } from '../../../src/scene/slides/path-slides'
import { createTexts } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'

const texts = slideTextsOf(createTexts('en'))

describe('a path', () => {
  test('shows every stop in order over its slides, with what the way on carries', () => {
    const { draft, look, ask, buy, lookToAsk } = createSmallMap()
    const line = draft.transitions[lookToAsk]
    if (line) line.continuity = 'lost'
    const there = [
      { touchpointId: look, viaTransitionId: null },
      { touchpointId: ask, viaTransitionId: lookToAsk },
    ]
    const stops = [
      ...Array.from({ length: 6 }, () => there).flat(),
      { touchpointId: buy, viaTransitionId: null },
    ]
    const path = makePath({ id: 'pa_1' as never, order: 'a0', title: 'Round and round', stops })
    const rows = Array.from({ length: pathSlideCount(path) }, (_, place) => {
      const [table] = pathSlide({ document: draft, personaId: null, texts }, path, place + 1).shapes
      return table?.type === 'table' ? table.rows.slice(1) : []
    }).flat()
    const wordsOf = (column: number) =>
      rows.map(({ cells }) => cells[column]?.runs.map(({ text }) => text).join(''))
    expect(wordsOf(0)).toEqual(stops.map((_, place) => String(place + 1)))
    expect(wordsOf(1)[0]).toBe('T1 Looks at sofas')
    expect(wordsOf(1).at(-1)).toBe('T3 Buys it')
    expect(wordsOf(2)[0]).toBe('Website')
    expect(wordsOf(4)[0]).toBe('X1 Context lost')
    expect(wordsOf(4)[1]).toBe('Context not known')
    expect(wordsOf(4).at(-1)).toBe('')
  })
})

describe('decisions and next steps', () => {
  test('are no slide when there are none', () => {
    expect(nextStepsSlide(createSmallMap().draft, texts)).toBeNull()
  })

  test('say why, who and when, and leave out what is done', () => {
    const { draft } = createSmallMap()
    const decision = { id: 'de_1', order: 'a0', on: null, text: 'Wish list on the tablet', at: '' }
    const action = { order: 'a0', text: 'Ask the till vendor', owner: 'Noor', dueOn: '2026-12-01' }
    Object.assign(draft.decisions, {
      de_1: { ...decision, reason: 'It hurts most', owner: 'Priya' },
    })
    Object.assign(draft.actions, {
      ac_1: { ...action, id: 'ac_1', isDone: false },
      ac_2: { ...action, id: 'ac_2', text: 'Book the room', isDone: true },
    })
    const shapes = nextStepsSlide(draft, texts)?.shapes ?? []
    const words = JSON.stringify(shapes)
    for (const said of ['Wish list on the tablet', 'Because: It hurts most', 'Noor · 2026-12-01']) {
      expect(words).toContain(said)
    }
    expect(words).not.toContain('Book the room')
    expect(words).not.toContain('Open questions')
  })
})
