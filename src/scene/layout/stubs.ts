// The stubs of touchpoints that are in a second channel too: in which cells they stand.
import { int } from '../../lib/typed-lists'
import type { ChannelId } from '../../model/records/channel'
import { chipStyle, type MeasureText } from '../chips'
import { type Grid, touchpointAt } from './grid'
import { sizes } from './map-layout'

export type StubPlan = {
  readonly card: number
  readonly channelId: ChannelId
  readonly row: number
  readonly column: number
  /** From the left edge of its column. */
  readonly x: number
  /** Which line of stubs within its row, from 0. */
  readonly line: number
  readonly width: number
}

export type StubPlans = {
  readonly stubs: readonly StubPlan[]
  /** By row: how many lines of stubs are kept free above its cards. */
  readonly linesOfRow: Int32Array
  /** 1 at `row * columns + column` where a cell has stubs. */
  readonly hasStubs: Uint8Array
}

/** Places the stubs of each cell side by side, in the order of the cards, wrapping. */
export function planStubs(grid: Grid, measure: MeasureText): StubPlans {
  const columns = grid.steps.length
  const linesOfRow = new Int32Array(grid.channelIds.length)
  const hasStubs = new Uint8Array(grid.channelIds.length * columns)
  const ends = new Map<number, { x: number; line: number }>()
  const stubs: StubPlan[] = []
  for (let card = 0; card < grid.cardCount; card += 1) {
    if (grid.cells.hasAlso[int(grid.touchpointOf, card)] !== 1) continue
    const touchpoint = touchpointAt(grid, card)
    for (const channelId of new Set(touchpoint.alsoChannelIds)) {
      const row = grid.cells.frame.rowOf.get(channelId)
      if (row === undefined || channelId === touchpoint.channelId) continue
      const column = int(grid.column, card)
      const cell = row * columns + column
      const width = measure(`T${touchpoint.number}`, chipStyle.text) + 2 * stubPadding
      const end = ends.get(cell) ?? { x: 0, line: 0 }
      const fits = end.x + width <= sizes.cardWidth
      const x = fits ? end.x : 0
      const line = fits ? end.line : end.line + 1
      stubs.push({ card, channelId, row, column, x, line, width })
      ends.set(cell, { x: x + width + stubGap, line })
      linesOfRow[row] = Math.max(int(linesOfRow, row), line + 1)
      hasStubs[cell] = 1
    }
  }
  return { stubs, linesOfRow, hasStubs }
}

export const stubHeight = 24
/** Between two stubs, and below a line of them. */
export const stubGap = 6
const stubPadding = 9
