// Paths, stop by stop: on as few slides as they can be read on.
import { describe, expect, test } from 'vitest'
import { slideTextsOf } from '../../../src/bindings/slide-texts'
import { makePath } from '../../../src/model/records/path'
import { pathSlide, pathSlideCount } from '../../../src/scene/slides/path-slides'
import { contentBox } from '../../../src/scene/slides/slide'
import { createTexts } from '../../../src/text/texts'
import { createSmallMap, made } from '../../helpers/small-map'

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
    const source = { document: draft, personaId: null, texts }
    const rows = Array.from({ length: pathSlideCount(source, path) }, (_, place) => {
      const [table] = pathSlide(source, path, place + 1).shapes
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

  test.each([3, 10])('of %i stops stands on one slide, in letters that can be read', (count) => {
    const { draft, look } = createSmallMap()
    const stops = Array.from({ length: count }, () => ({
      touchpointId: look,
      viaTransitionId: null,
    }))
    const path = makePath({ id: 'pa_1' as never, order: 'a0', title: 'Short', stops })
    const source = { document: draft, personaId: null, texts }
    expect(pathSlideCount(source, path)).toBe(1)
    const [table] = pathSlide(source, path, 1).shapes
    const rows = table?.type === 'table' ? table.rows : []
    expect(rows).toHaveLength(count + 1)
    expect(rows[1]?.cells[1]?.runs[0]?.size).toBeGreaterThanOrEqual(16)
    const end = contentBox.y + rows.reduce((sum, { height }) => sum + height, 0)
    expect(end).toBeLessThan(contentBox.y + contentBox.height + 0.5)
  })

  test('of long titles goes on over more slides, none of them cut that has room', () => {
    const { draft, look } = createSmallMap()
    made(draft.touchpoints[look]).title =
      'Compares three sofas, saves a wish list and asks two friends about it'
    const stops = Array.from({ length: 14 }, () => ({ touchpointId: look, viaTransitionId: null }))
    const path = makePath({ id: 'pa_1' as never, order: 'a0', title: 'Long', stops })
    const source = { document: draft, personaId: null, texts }
    const count = pathSlideCount(source, path)
    expect(count).toBe(2)
    for (const part of [1, 2]) {
      const [table] = pathSlide(source, path, part).shapes
      const rows = table?.type === 'table' ? table.rows : []
      expect(rows).toHaveLength(8)
      expect(rows[1]?.cells[1]?.runs[0]?.text).toMatch(/about it$/)
    }
  })
})
