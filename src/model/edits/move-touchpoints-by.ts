// Moves cards by columns and rows, as one body: Alt+arrows, and dragging several at once.
import { compareByOrder } from '../../lib/order-key'
import type { ChannelId } from '../records/channel'
import type { TouchpointId } from '../records/touchpoint'
import { type Cell, columnsOf } from './cells'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn, sortByOrder } from './edit'
import { putInCells } from './put-in-cells'

export type Offset = { readonly columnsBy: number; readonly rowsBy: number }

/**
 * Moves all cards by the same offset, as far as the grid goes for all of them, to the bottom of
 * their new cells. Gives back how far they went; 0, 0: nothing changed.
 */
export function moveTouchpointsBy(
  draft: DocumentDraft,
  { ids, columnsBy, rowsBy }: Offset & { readonly ids: readonly TouchpointId[] },
): Offset {
  const grid = gridOf(draft)
  const places = placesOf(draft, ids, grid)
  const made = {
    columnsBy: clamp(
      columnsBy,
      places.map(({ column }) => column),
      grid.steps.length,
    ),
    rowsBy: clamp(
      rowsBy,
      places.map(({ row }) => row),
      grid.channels.length,
    ),
  }
  if (made.columnsBy === 0 && made.rowsBy === 0) return made
  const moves = places.flatMap(({ id, column, row }) => {
    const cell = cellAt(grid, column + made.columnsBy, row + made.rowsBy)
    return cell ? [{ id, cell }] : []
  })
  putInCells(draft, moves)
  return made
}

/** Rows from top to bottom; null, "Channel not known", is the last, also while no card is there. */
type Grid = {
  readonly steps: readonly RecordDraft<'step'>[]
  readonly channels: readonly (ChannelId | null)[]
}

function gridOf(draft: DocumentDraft): Grid {
  const channels = sortByOrder(recordsIn(draft, 'channels')).map(({ id }) => id)
  return { steps: columnsOf(draft), channels: [...channels, null] }
}

type Place = {
  readonly id: TouchpointId
  readonly column: number
  readonly row: number
  readonly order: string
}

/** Where the cards stand, in the order in which they shall keep standing. */
function placesOf(draft: DocumentDraft, ids: readonly TouchpointId[], grid: Grid): Place[] {
  const columns = new Map(grid.steps.map((step, index) => [step.id, index]))
  const places = [...new Set(ids)].flatMap((id): Place[] => {
    const card = findRecord(draft, 'touchpoint', id)
    const column = card && columns.get(card.stepId)
    if (!card || column === undefined) return []
    return [{ id, column, row: grid.channels.indexOf(card.channelId), order: card.order }]
  })
  return places.sort(
    (left, right) =>
      left.column - right.column || left.row - right.row || compareByOrder(left, right),
  )
}

/** `by`, or as much of it as keeps every index from 0 up to `count` - 1. */
function clamp(by: number, indexes: readonly number[], count: number): number {
  if (indexes.length === 0) return 0
  const least = 0 - Math.min(...indexes)
  const most = count - 1 - Math.max(...indexes)
  return Math.min(Math.max(Math.trunc(by), least), most)
}

function cellAt(grid: Grid, column: number, row: number): Cell | null {
  const step = grid.steps[column]
  return step ? { stepId: step.id, channelId: grid.channels[row] ?? null } : null
}
