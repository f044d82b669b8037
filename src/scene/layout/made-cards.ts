// The boxes of cards as objects; those that are as they were are used again.
import type { NumberLists } from '../../lib/number-lists'
import { numberedMap } from '../../lib/numbered-map'
import { int, num } from '../../lib/typed-lists'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { RouteParts } from '../routes/route-points'
import { type Grid, touchpointAt } from './grid'
import type { CardBox } from './map-layout'
import { sizes } from './map-layout'

/** The boxes of a layout by the numbers of their touchpoints, and what they were made from. */
export type MadeCards = {
  readonly byId: ReadonlyMap<TouchpointId, CardBox>
  readonly grid: Grid | null
  readonly boxes: readonly (CardBox | undefined)[]
  /** Six numbers for each: x, y, width, column, row, place. */
  readonly numbers: Float64Array
}

export const noCards: MadeCards = {
  byId: new Map(),
  grid: null,
  boxes: [],
  numbers: new Float64Array(0),
}

/**
 * The boxes of all cards. Numbers are compared with numbers, and thousands of objects that stay as
 * they are not even looked at.
 */
export function makeCards(parts: RouteParts, before: MadeCards, lists: NumberLists): MadeCards {
  const { grid } = parts
  const { touchpoints, indexOf } = grid.cells
  const numbers = numbersOf(parts, lists)
  const known = before.grid?.cells.indexOf
  const hasSameNumbers = known === indexOf
  const boxes: (CardBox | undefined)[] = new Array(touchpoints.length)
  let isSame = hasSameNumbers && before.grid?.cardCount === grid.cardCount
  for (let card = 0; card < grid.cardCount; card += 1) {
    const index = int(grid.touchpointOf, card)
    const place = hasSameNumbers ? index : (known?.get(touchpointAt(grid, card).id) ?? -1)
    const box = hasSame(numbers, index, before.numbers, place) ? before.boxes[place] : undefined
    boxes[index] = box ?? makeCard(parts, card, numbers)
    if (!box || before.grid?.touchpointOf[card] !== index) isSame = false
  }
  if (isSame) return { ...before, grid, boxes, numbers }
  return { byId: boxesById(grid, boxes), grid, boxes, numbers }
}

/** In the order of cards, which is also the order of painting. */
function boxesById(
  { cells: { indexOf }, touchpointOf, cardOf }: Grid,
  boxes: readonly (CardBox | undefined)[],
): ReadonlyMap<TouchpointId, CardBox> {
  const inOrder: CardBox[] = new Array(touchpointOf.length)
  for (let card = 0; card < inOrder.length; card += 1) {
    inOrder[card] = boxes[int(touchpointOf, card)] as CardBox
  }
  return numberedMap(
    inOrder,
    ({ id }) => id,
    (id) => cardOf[indexOf.get(id) ?? -1],
  )
}

function numbersOf(
  { grid, stacks, heights, widths }: RouteParts,
  lists: NumberLists,
): Float64Array {
  const columnX = Float64Array.from(widths.columns, ({ x }) => x)
  const numbers = lists.nums(grid.cells.touchpoints.length * fields)
  for (let card = 0; card < grid.cardCount; card += 1) {
    const at = int(grid.touchpointOf, card) * fields
    const column = int(grid.column, card)
    const x = num(columnX, column)
    numbers[at] = x
    numbers[at + 1] = num(heights.slotY, int(stacks.slot, card))
    numbers[at + 2] = num(columnX, int(grid.until, card)) + sizes.cardWidth - x
    numbers[at + 3] = column
    numbers[at + 4] = int(grid.row, card)
    numbers[at + 5] = int(grid.place, card)
  }
  return numbers
}

function hasSame(own: Float64Array, index: number, other: Float64Array, place: number): boolean {
  if (place < 0) return false
  for (let field = 0; field < fields; field += 1) {
    if (own[index * fields + field] !== other[place * fields + field]) return false
  }
  return true
}

function makeCard({ grid }: RouteParts, card: number, numbers: Float64Array): CardBox {
  const at = int(grid.touchpointOf, card) * fields
  return {
    x: num(numbers, at),
    y: num(numbers, at + 1),
    width: num(numbers, at + 2),
    height: sizes.cardHeight,
    id: touchpointAt(grid, card).id,
    column: num(numbers, at + 3),
    untilColumn: int(grid.until, card),
    row: num(numbers, at + 4),
    place: num(numbers, at + 5),
  }
}

const fields = 6
