// The grid of a map before it has sizes: columns, rows, and the cards of each cell in order.
import { memoByIdentity } from '../../lib/memo-by-identity'
import { compareByOrder } from '../../lib/order-key'
import { groupByNumber, int } from '../../lib/typed-lists'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder, stepsInOrder } from '../../model/queries/records-in-order'
import type { ChannelId } from '../../model/records/channel'
import type { Step, StepId } from '../../model/records/step'
import type { Touchpoint, TouchpointId } from '../../model/records/touchpoint'

/** Cards are numbered by row, column and place; the lists hold one value a card. */
export type Grid = {
  readonly steps: readonly Step[]
  /** Null, always last: the row "Channel not known". */
  readonly channelIds: readonly (ChannelId | null)[]
  readonly cards: readonly Touchpoint[]
  readonly cardOf: ReadonlyMap<TouchpointId, number>
  readonly column: Int32Array
  /** The last column that the card lasts to. */
  readonly until: Int32Array
  readonly row: Int32Array
  /** Its place among the cards that start in its cell. */
  readonly place: Int32Array
  readonly rowOfChannel: ReadonlyMap<ChannelId, number>
}

/** Sorts the touchpoints of a document into cells. A card whose step is gone is not on the map. */
export function makeGrid(document: JourneyDocument): Grid {
  const steps = stepsInOrder(document)
  const channels = inOrder(document, 'channels')
  const columnOf = columnsByStep(steps)
  const rowOfChannel = rowsByChannel(channels)
  const all = Object.values<Touchpoint>(document.touchpoints)
  const cellOf = new Int32Array(all.length)
  let hasUnknownChannel = false
  for (let index = 0; index < all.length; index += 1) {
    const { stepId, channelId } = all[index] as Touchpoint
    const column = columnOf.get(stepId)
    const known = channelId === null ? undefined : rowOfChannel.get(channelId)
    if (known === undefined && column !== undefined) hasUnknownChannel = true
    const row = known ?? channels.length
    cellOf[index] = column === undefined ? -1 : row * steps.length + column
  }
  const channelIds: (ChannelId | null)[] = channels.map(({ id }) => id)
  if (hasUnknownChannel) channelIds.push(null)
  const groups = groupByNumber(cellOf, steps.length * channelIds.length)
  return { steps, channelIds, rowOfChannel, ...fillCells(all, groups, columnOf, steps.length) }
}

const columnsByStep = memoByIdentity(
  (steps: readonly Step[]) => new Map<StepId, number>(steps.map(({ id }, column) => [id, column])),
)

const rowsByChannel = memoByIdentity(
  (channels: readonly { readonly id: ChannelId }[]) =>
    new Map<ChannelId, number>(channels.map(({ id }, row) => [id, row])),
)

function fillCells(
  all: readonly Touchpoint[],
  { starts, items }: ReturnType<typeof groupByNumber>,
  columnOf: ReadonlyMap<StepId, number>,
  columnCount: number,
) {
  const cards: Touchpoint[] = new Array(items.length)
  const cardOf = new Map<TouchpointId, number>()
  const column = new Int32Array(items.length)
  const until = new Int32Array(items.length)
  const row = new Int32Array(items.length)
  const place = new Int32Array(items.length)
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const start = int(starts, cell)
    const count = int(starts, cell + 1) - start
    if (count === 0) continue
    for (let index = start; index < start + count; index += 1) {
      cards[index] = all[int(items, index)] as Touchpoint
    }
    if (count > 1) sortPart(cards, start, count)
    const cellColumn = cell % columnCount
    for (let index = 0; index < count; index += 1) {
      const card = start + index
      const touchpoint = cards[card] as Touchpoint
      const { untilStepId } = touchpoint
      cardOf.set(touchpoint.id, card)
      column[card] = cellColumn
      row[card] = (cell - cellColumn) / columnCount
      place[card] = index
      const last = untilStepId === null ? cellColumn : (columnOf.get(untilStepId) ?? cellColumn)
      until[card] = Math.max(cellColumn, last)
    }
  }
  return { cards, cardOf, column, until, row, place }
}

/** Sorts a part of a list in place. Stacks are low and mostly sorted: insertion is the fastest. */
function sortPart(cards: Touchpoint[], start: number, count: number): void {
  if (count > 24) {
    const sorted = cards.slice(start, start + count).sort(compareByOrder)
    sorted.forEach((card, index) => {
      cards[start + index] = card
    })
    return
  }
  for (let index = start + 1; index < start + count; index += 1) {
    const card = cards[index] as Touchpoint
    let place = index
    while (place > start && compareByOrder(cards[place - 1] as Touchpoint, card) > 0) {
      cards[place] = cards[place - 1] as Touchpoint
      place -= 1
    }
    cards[place] = card
  }
}
