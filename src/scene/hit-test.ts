// What lies under a point or in a box of the map, in constant time: a grid over boxes and lines.
import { memoByIdentity } from '../lib/memo-by-identity'
import { groupByNumber, int } from '../lib/typed-lists'
import type { TouchpointId } from '../model/records/touchpoint'
import type { TransitionId } from '../model/records/transition'
import { type Box, doBoxesOverlap, isPointInBox, type Point } from './geometry'
import type { CardBox, MapLayout, Route } from './layout/map-layout'

export type HitTester = {
  /** A card, else a chip, else a line not further than `tolerance` map units. */
  at(point: Point, tolerance: number): HitThing | null
  cardAt(point: Point): TouchpointId | null
  chipAt(point: Point): TransitionId | null
  /** The nearest line not further than `tolerance` map units (12 ÷ zoom: 24 px wide), or null. */
  lineAt(point: Point, tolerance: number): TransitionId | null
  /** Cards of which some part, and lines of which the chip, lies in the box; in map order. */
  thingsIn(box: Box): {
    readonly touchpoints: readonly TouchpointId[]
    readonly transitions: readonly TransitionId[]
  }
  /** Cards that touch the box; when there are more than `limit`, those nearest to its middle. */
  cardsIn(box: Box, limit?: number): readonly CardBox[]
  /** Lines whose chip touches the box, with the same limit. */
  routesIn(box: Box, limit?: number): readonly Route[]
}

export type HitThing =
  | { readonly kind: 'touchpoint'; readonly id: TouchpointId }
  | { readonly kind: 'transition'; readonly id: TransitionId }

/** The hit tester of a layout; the same one while the layout is the same. Built when first asked. */
export const createHitTester: (layout: MapLayout) => HitTester = memoByIdentity((layout) => {
  const cards = once(() => createIndex([...layout.cards.values()], (card) => [card]))
  const routes = [...layout.routes.values()]
  const chips = once(() => createIndex(routes, ({ chip }) => [chip]))
  const lines = once(() => createIndex(routes, stretchBoxes))
  const cardAt = (point: Point) => cards().at(point)[0]?.id ?? null
  const chipAt = (point: Point) => chips().at(point).at(-1)?.id ?? null
  const lineAt = (point: Point, tolerance: number) => {
    let best: TransitionId | null = null
    let nearest = tolerance
    for (const route of lines().touching(around(point, tolerance))) {
      const distance = distanceToRoute(point, route)
      if (distance > nearest) continue
      nearest = distance
      best = route.id
    }
    return best
  }
  return {
    at(point, tolerance) {
      const card = cardAt(point)
      if (card) return { kind: 'touchpoint', id: card }
      const line = chipAt(point) ?? lineAt(point, tolerance)
      return line ? { kind: 'transition', id: line } : null
    },
    cardAt,
    chipAt,
    lineAt,
    thingsIn: (box) => ({
      touchpoints: cards()
        .touching(box)
        .map(({ id }) => id),
      transitions: chips()
        .touching(box)
        .map(({ id }) => id),
    }),
    cardsIn: (box, limit) => nearestTo(box, cards().touching(box), (card) => card, limit),
    routesIn: (box, limit) => nearestTo(box, chips().touching(box), ({ chip }) => chip, limit),
  }
})

type Index<Item> = {
  at(point: Point): readonly Item[]
  /** In the order of the list that the index was made of. */
  touching(box: Box): readonly Item[]
}

function createIndex<Item>(
  items: readonly Item[],
  boxesOf: (item: Item) => readonly Box[],
): Index<Item> {
  const boxes: Box[] = []
  const owner: number[] = []
  const cells: number[] = []
  const entryBox: number[] = []
  const extent = extentOf(items, boxesOf)
  items.forEach((item, index) => {
    for (const box of boxesOf(item)) {
      eachCell(extent, box, (cell) => {
        cells.push(cell)
        entryBox.push(boxes.length)
      })
      boxes.push(box)
      owner.push(index)
    }
  })
  const groups = groupByNumber(Int32Array.from(cells), extent.columns * extent.rows)

  function touching(box: Box): readonly Item[] {
    const found = new Set<number>()
    eachCell(extent, box, (cell) => {
      const end = int(groups.starts, cell + 1)
      for (let entry = int(groups.starts, cell); entry < end; entry += 1) {
        const index = entryBox[int(groups.items, entry)] as number
        if (doBoxesTouch(boxes[index] as Box, box)) found.add(owner[index] as number)
      }
    })
    return [...found].sort((left, right) => left - right).map((index) => items[index] as Item)
  }
  return {
    touching,
    at: (point) =>
      touching({ ...point, width: 0, height: 0 }).filter((item) =>
        boxesOf(item).some((box) => isPointInBox(point, box)),
      ),
  }
}

type Extent = { readonly columns: number; readonly rows: number }

function extentOf<Item>(items: readonly Item[], boxesOf: (item: Item) => readonly Box[]): Extent {
  let right = 0
  let bottom = 0
  for (const item of items) {
    for (const box of boxesOf(item)) {
      right = Math.max(right, box.x + box.width)
      bottom = Math.max(bottom, box.y + box.height)
    }
  }
  return { columns: Math.floor(right / cellSize) + 1, rows: Math.floor(bottom / cellSize) + 1 }
}

function eachCell({ columns, rows }: Extent, box: Box, visit: (cell: number) => void): void {
  const left = Math.max(0, Math.floor(box.x / cellSize))
  const right = Math.min(columns - 1, Math.floor((box.x + box.width) / cellSize))
  const top = Math.max(0, Math.floor(box.y / cellSize))
  const bottom = Math.min(rows - 1, Math.floor((box.y + box.height) / cellSize))
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) visit(row * columns + column)
  }
}

/** Like `doBoxesOverlap`, but edges count: a line is a box without area. */
function doBoxesTouch(left: Box, right: Box): boolean {
  if (doBoxesOverlap(left, right)) return true
  return (
    left.x <= right.x + right.width &&
    right.x <= left.x + left.width &&
    left.y <= right.y + right.height &&
    right.y <= left.y + left.height
  )
}

function stretchBoxes({ points }: Route): Box[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    }
  })
}

function distanceToRoute({ x, y }: Point, route: Route): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const box of stretchBoxes(route)) {
    const across = Math.max(box.x - x, 0, x - box.x - box.width)
    const down = Math.max(box.y - y, 0, y - box.y - box.height)
    nearest = Math.min(nearest, Math.hypot(across, down))
  }
  return nearest
}

function nearestTo<Item>(
  box: Box,
  items: readonly Item[],
  boxOf: (item: Item) => Box,
  limit = Number.POSITIVE_INFINITY,
): readonly Item[] {
  if (items.length <= limit) return items
  const middle = middleOf(box)
  const distance = (item: Item) => {
    const own = middleOf(boxOf(item))
    return Math.hypot(own.x - middle.x, own.y - middle.y)
  }
  return items
    .map((item) => ({ item, distance: distance(item) }))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, limit)
    .map(({ item }) => item)
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function around({ x, y }: Point, distance: number): Box {
  return { x: x - distance, y: y - distance, width: 2 * distance, height: 2 * distance }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const cellSize = 256
