// The small map of the warm-up: worth its time only when it takes every way that a layout can take.
import { describe, expect, it } from 'vitest'
import { layoutDocument } from '../../../src/scene/layout/layouter'
import { rehearsalMap, rehearseLayout } from '../../../src/scene/layout/rehearsal'
import { measureText } from '../../../src/scene/text/measure-text'
import { layoutFaults } from '../../helpers/layout-faults'

describe('the map of a rehearsal', () => {
  const map = rehearsalMap()
  const layout = layoutDocument(map, measureText)

  it('has every kind of line', () => {
    const corners = new Set(
      [...layout.routes.values()].map(({ points }) => {
        const [start, end] = points
        return points.length === 2 && start?.x === end?.x ? 'stacked' : points.length
      }),
    )
    // Straight down, straight along, with one turn, round a row, past a card that lasts.
    expect([...corners].sort()).toEqual([2, 4, 6, 8, 'stacked'])
  })

  it('has stubs, lasting cards, chips, and the row of unknown channels', () => {
    expect(layout.stubs.length).toBeGreaterThan(0)
    expect([...layout.cards.values()].some((card) => card.untilColumn > card.column)).toBe(true)
    expect([...layout.routes.values()].some(({ chip }) => chip.width > 0)).toBe(true)
    expect(layout.rows.at(-1)?.channelId).toBeNull()
  })

  it('is a map like any other: its layout has no fault', () => {
    expect(layoutFaults(map, layout)).toEqual([])
  })

  it('comes to an end', () => {
    expect([...rehearseLayout()].length).toBeGreaterThan(0)
  })
})
