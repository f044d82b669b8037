// The boxes of the stubs of touchpoints that are in a second channel too.
import { num } from '../../lib/typed-lists'
import type { ColumnWidths } from './column-widths'
import { type Grid, touchpointAt } from './grid'
import type { StubBox } from './map-layout'
import type { RowHeights } from './row-heights'
import { type StubPlans, stubGap, stubHeight } from './stubs'

/** The boxes of all stubs. */
export function makeStubs(
  grid: Grid,
  { stubs }: StubPlans,
  heights: RowHeights,
  widths: ColumnWidths,
): readonly StubBox[] {
  return stubs.map(({ card, channelId, row, column, x, line, width }) => {
    const { id } = touchpointAt(grid, card)
    const left = (widths.columns[column]?.x ?? 0) + x
    const top = num(heights.stubsY, row) + line * (stubHeight + stubGap)
    return { id, channelId, x: left, y: top, width, height: stubHeight }
  })
}
