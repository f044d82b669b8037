// Where slots, row gutters and rows lie from top to bottom.
import { int, num } from '../../lib/typed-lists'
import type { Grid } from './grid'
import type { RowBox } from './map-layout'
import { sizes } from './map-layout'
import type { Stacks } from './stacks'
import { type StubPlans, stubGap, stubHeight } from './stubs'

export type RowHeights = {
  /** By slot: the top of its cards. */
  readonly slotY: Float64Array
  /** By row gutter: its top (the bottom of the cards above). */
  readonly gutterY: Float64Array
  /** By row gutter: its bottom. */
  readonly gutterEnd: Float64Array
  /** By row gutter: the top of its tracks. */
  readonly tracksY: Float64Array
  /** By row: the top of its stubs. */
  readonly stubsY: Float64Array
  readonly rows: readonly RowBox[]
  readonly height: number
}

/** What has to fit into the row gutters, by gutter: tracks, and chips of stacked lines above them. */
export type RowGutterNeeds = { readonly tracks: Float64Array; readonly chips: Float64Array }

/** Adds up the heights of a map. */
export function setRowHeights(
  grid: Grid,
  stacks: Stacks,
  stubs: StubPlans,
  needs: RowGutterNeeds,
): RowHeights {
  const { slotCount, firstSlot } = stacks
  const rowCount = grid.channelIds.length
  const slotY = new Float64Array(slotCount)
  const gutterY = new Float64Array(slotCount + 1)
  const gutterEnd = new Float64Array(slotCount + 1)
  const tracksY = new Float64Array(slotCount + 1)
  const stubsY = new Float64Array(rowCount)
  const edges = new Float64Array(rowCount + 1)
  let y = 0
  let row = 0
  for (let gutter = 0; gutter <= slotCount; gutter += 1) {
    const startsRow = gutter === int(firstSlot, row)
    const { above, below } = padding(gutter, startsRow, slotCount, num(needs.chips, gutter))
    gutterY[gutter] = y
    tracksY[gutter] = y + above
    const bottom = y + above + num(needs.tracks, gutter) + below
    if (startsRow) edges[row] = gutter === 0 ? 0 : gutter === slotCount ? bottom : (y + bottom) / 2
    gutterEnd[gutter] = bottom
    y = bottom
    if (startsRow && gutter < slotCount) {
      stubsY[row] = y
      y += int(stubs.linesOfRow, row) * (stubHeight + stubGap)
      row += 1
    }
    if (gutter === slotCount) break
    slotY[gutter] = y
    y += sizes.cardHeight
  }
  const rows = grid.channelIds.map((channelId, index) => {
    const top = num(edges, index)
    return { channelId, index, y: top, height: num(edges, index + 1) - top }
  })
  return { slotY, gutterY, gutterEnd, tracksY, stubsY, rows, height: y }
}

/** Free room above and below the tracks of a gutter: half as much between two cards of one row. */
function padding(gutter: number, startsRow: boolean, slotCount: number, chipHeight: number) {
  const base = !startsRow ? 12 : gutter === 0 || gutter === slotCount ? 14 : 18
  if (chipHeight === 0) return { above: base, below: base }
  return { above: chipClearance + chipHeight + chipMargin, below: base }
}

/** How far below its card the chip of a stacked line starts. */
export const chipClearance = 10
/** Between that chip and the tracks under it. */
const chipMargin = 4
