// Which parts of a picture have to be painted: those where a row is not the same as the one above
// it. Of a map that is wide and airy that is less than half.
import type { PicturePlan } from '../picture'
import { cellSize, type InkedItem, type InkGrid, inkGridOf, rowsOfShelf } from './ink-grid'

/** So many rows of a picture, in pixels from its top. */
export type PictureBand = {
  readonly top: number
  readonly rows: number
  /** Columns that are painted, from left to right; all others are as in the row above the band. */
  readonly stretches: readonly Columns[]
  /** What may be in them, in painting order. */
  readonly items: readonly InkedItem[]
}

type Columns = { readonly left: number; readonly width: number }

/** One of so many parts of a picture, which are made at the same time; from the top, from 0. */
export type PicturePart = { readonly place: number; readonly count: number }

/**
 * All rows of a part of the picture, from the top to the bottom; the first ones are painted whole.
 * The parts have about the same work. A part of a low picture may have no rows.
 */
export function* pictureBands(plan: PicturePlan, part: PicturePart): Generator<PictureBand> {
  const { widthPx, heightPx } = plan
  const grid = inkGridOf(plan)
  const [firstShelf, endShelf] = shelvesOf(grid, part)
  for (let shelf = firstShelf; shelf < endShelf; shelf += 1) {
    const items = grid.shelves[shelf] ?? []
    const end = Math.min((shelf + 1) * rowsOfShelf, grid.rows)
    for (let row = shelf * rowsOfShelf; row < end; ) {
      const isFirst = row === firstShelf * rowsOfShelf
      const { cells, count } = isFirst ? wholeRow(grid) : bandFrom(grid, row, end)
      const top = row * cellSize.height
      const rows = Math.min(count * cellSize.height, heightPx - top)
      yield { top, rows, stretches: stretchesOf(cells, rows, widthPx), items }
      row += count
    }
  }
}

/** From which shelf to which; each part has about as many cells that are painted. */
function shelvesOf({ columns, cells, shelves }: InkGrid, { place, count }: PicturePart) {
  const ends = [0]
  const cellsOfShelf = rowsOfShelf * columns
  let painted = 0
  const sums = shelves.map((_, shelf) => {
    for (const cell of cells.subarray(shelf * cellsOfShelf, (shelf + 1) * cellsOfShelf)) {
      painted += cell
    }
    return painted
  })
  for (let part = 1; part < count; part += 1) {
    ends.push(sums.findIndex((sum) => sum >= (painted * part) / count) + 1)
  }
  ends.push(shelves.length)
  return [ends[place] ?? 0, ends[place + 1] ?? 0] as const
}

type Rows = { readonly cells: Uint8Array; readonly count: number }

function wholeRow({ columns }: InkGrid): Rows {
  return { cells: new Uint8Array(columns).fill(1), count: 1 }
}

/** Rows of cells are painted together as long as that costs less than one after the other. */
function bandFrom({ columns, cells }: InkGrid, from: number, end: number): Rows {
  const rowOf = (row: number) => cells.subarray(row * columns, (row + 1) * columns)
  let together = rowOf(from)
  let cost = costOf(together, 1)
  let count = 1
  while (from + count < end) {
    const next = rowOf(from + count)
    const both = united(together, next)
    const costOfBoth = costOf(both, count + 1)
    if (costOfBoth > cost + costOf(next, 1)) break
    together = both
    cost = costOfBoth
    count += 1
  }
  return { cells: together, count }
}

function united(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length)
  for (let at = 0; at < both.length; at += 1) {
    both[at] = (left[at] as number) | (right[at] as number)
  }
  return both
}

/** What painting a stretch costs beside its pixels, told in pixels. */
const costOfStretch = 1500

function costOf(cells: Uint8Array, count: number): number {
  let painted = 0
  let stretches = 0
  let before = 0
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number
    painted += cell
    stretches += cell & ~before
    before = cell
  }
  return painted * count * cellSize.width * cellSize.height + stretches * costOfStretch
}

/** A gap that costs less to paint than to leave out is painted. */
function stretchesOf(cells: Uint8Array, rows: number, widthPx: number): Columns[] {
  const stretches: { left: number; width: number }[] = []
  let last: { left: number; width: number } | undefined
  const mostGap = costOfStretch / rows
  for (let column = 0; column < cells.length; column += 1) {
    if (!cells[column]) continue
    const left = column * cellSize.width
    const right = Math.min(left + cellSize.width, widthPx)
    if (last && left - last.left - last.width <= mostGap) last.width = right - last.left
    else {
      last = { left, width: right - left }
      stretches.push(last)
    }
  }
  return stretches
}
