// The grid of a map before it has sizes: columns, rows, and the cards of each cell in order.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { int } from '../../lib/typed-lists'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder, stepsInOrder } from '../../model/queries/records-in-order'
import type { Channel, ChannelId } from '../../model/records/channel'
import type { Step } from '../../model/records/step'
import type { Touchpoint, TouchpointId } from '../../model/records/touchpoint'
import { type Frame, sortIntoCells, type TouchpointCells } from './touchpoint-cells'

/** Cards are numbered by row, column and place; the lists hold one value a card. */
export type Grid = {
  readonly cells: TouchpointCells
  readonly steps: readonly Step[]
  /** Null, always last: the row "Channel not known". */
  readonly channelIds: readonly (ChannelId | null)[]
  readonly cardCount: number
  /** The number of a card's touchpoint in `cells`, and the other way round (-1: not on the map). */
  readonly touchpointOf: Int32Array
  readonly cardOf: Int32Array
  readonly column: Int32Array
  /** The last column that the card lasts to. */
  readonly until: Int32Array
  readonly row: Int32Array
  /** Its place among the cards that start in its cell. */
  readonly place: Int32Array
}

/** Sorts the touchpoints of a document into cells. A card whose step is gone is not on the map. */
export function makeGrid(document: JourneyDocument, before: Grid | null): Grid {
  const frame = frameOf(stepsInOrder(document), inOrder(document, 'channels'))
  const touchpoints = readTouchpoints(document.touchpoints)
  const cells = sortIntoCells(frame, touchpoints, before?.cells ?? null)
  if (before && cells.sequence === before.cells.sequence) return { ...before, cells }
  const { sequence } = cells
  const count = sequence.length
  const columns = frame.steps.length
  const cardOf = new Int32Array(touchpoints.length).fill(-1)
  const column = new Int32Array(count)
  const until = new Int32Array(count)
  const row = new Int32Array(count)
  const place = new Int32Array(count)
  for (let card = 0; card < count; card += 1) {
    const index = int(sequence, card)
    const cell = int(cells.cell, index)
    const isSameCell = card > 0 && int(cells.cell, int(sequence, card - 1)) === cell
    cardOf[index] = card
    column[card] = cell % columns
    row[card] = Math.floor(cell / columns)
    until[card] = int(cells.until, index)
    place[card] = isSameCell ? int(place, card - 1) + 1 : 0
  }
  const channelIds: (ChannelId | null)[] = frame.channels.map(({ id }) => id)
  if (count > 0 && int(row, count - 1) === channelIds.length) channelIds.push(null)
  const lists = { touchpointOf: sequence, cardOf, column, until, row, place }
  return { cells, steps: frame.steps, channelIds, cardCount: count, ...lists }
}

/** The touchpoint of a card. */
export function touchpointAt({ cells, touchpointOf }: Grid, card: number): Touchpoint {
  return cells.touchpoints[int(touchpointOf, card)] as Touchpoint
}

/** `Object.values` takes twice as long for thousands, and this is done after every edit. */
function readTouchpoints(table: JourneyDocument['touchpoints']): readonly Touchpoint[] {
  const ids = Object.keys(table) as TouchpointId[]
  const touchpoints: Touchpoint[] = new Array(ids.length)
  for (let index = 0; index < ids.length; index += 1) {
    touchpoints[index] = table[ids[index] as TouchpointId] as Touchpoint
  }
  return touchpoints
}

const frameOf = memoByIdentities(
  (steps: readonly Step[], channels: readonly Channel[]): Frame => ({
    steps,
    channels,
    columnOf: new Map(steps.map(({ id }, column) => [id, column])),
    rowOf: new Map(channels.map(({ id }, row) => [id, row])),
  }),
)
