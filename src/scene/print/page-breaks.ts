// Where a map is broken into pages: between stages, else between steps; between channels.
import type { StageId } from '../../model/records/stage'
import type { MapLayout } from '../layout/map-layout'
import { stripHeight } from '../strip-height'

/** Columns of one page, with the whole gutters at both sides, in map units. */
export type ColumnRange = {
  readonly x: number
  readonly width: number
  /** First and last column; for a map without steps the last is before the first. */
  readonly first: number
  readonly last: number
}

/** Rows of one page; the last of them has the emotion strip below it. */
export type RowRange = { readonly y: number; readonly height: number; readonly hasStrip: boolean }

/**
 * Ranges of columns that are no wider than `room` (one column always fits). A range ends with a
 * stage if a stage ends in it, so that only a stage that is wider than a page is split.
 */
export function breakColumns(layout: MapLayout, room: number): readonly ColumnRange[] {
  const { columns } = layout
  if (columns.length === 0) return [{ x: 0, width: layout.width, first: 0, last: -1 }]
  const ranges: ColumnRange[] = []
  let first = 0
  while (first < columns.length) {
    let last = first
    while (last + 1 < columns.length && widthOf(layout, first, last + 1) <= room) last += 1
    const end = lastStageEnd(layout, first, last)
    last = end ?? last
    ranges.push({ x: leftOf(layout, first), width: widthOf(layout, first, last), first, last })
    first = last + 1
  }
  return ranges
}

/** The stages whose steps stand on several pages. */
export function splitStages(layout: MapLayout, ranges: readonly ColumnRange[]): readonly StageId[] {
  return ranges.slice(1).flatMap(({ first }) => {
    const stageId = layout.columns[first]?.stageId
    return stageId !== undefined && layout.columns[first - 1]?.stageId === stageId ? stageId : []
  })
}

/** Ranges of rows that are no higher than `room` (one row always fits), strip included. */
export function breakRows(layout: MapLayout, room: number): readonly RowRange[] {
  const { rows, height } = layout
  const starts: number[] = [0]
  for (const [place, row] of rows.entries()) {
    const start = starts.at(-1) ?? 0
    const isLast = place === rows.length - 1
    const end = (isLast ? height : row.y + row.height) + (isLast ? stripHeight : 0)
    if (place > 0 && row.y > start && end - start > room) starts.push(row.y)
  }
  return starts.map((y, place) => {
    const next = starts[place + 1]
    return { y, height: (next ?? height) - y, hasStrip: next === undefined }
  })
}

export function leftOf({ columns }: MapLayout, first: number): number {
  return columns[first]?.gutterX ?? 0
}

export function widthOf(layout: MapLayout, first: number, last: number): number {
  const next = layout.columns[last + 1]
  const right = next ? next.gutterX + next.gutterWidth : layout.width
  return right - leftOf(layout, first)
}

/** The last column up to `last` with which a stage ends; null when none does. */
function lastStageEnd({ columns }: MapLayout, first: number, last: number): number | null {
  for (let column = last; column >= first; column -= 1) {
    if (columns[column]?.stageId !== columns[column + 1]?.stageId) return column
  }
  return null
}
