// Holds a layout against the properties that every layout must have; says what is wrong in words.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { type Box, doBoxesOverlap } from '../../src/scene/geometry'
import type { MapLayout, Route } from '../../src/scene/layout/map-layout'

/** A piece of a line: from corner to corner, as a box without area. */
export type Stretch = Box & { readonly id: string }

/** Everything that is wrong with a layout; empty when nothing is. At most 20 of a kind. */
export function layoutFaults(document: JourneyDocument, layout: MapLayout): string[] {
  const cards = [...layout.cards.values()]
  const stretches = stretchesOf(layout)
  const chips = [...layout.routes.values()]
    .filter(({ chip }) => chip.width > 0)
    .map(({ id, chip }) => ({ ...chip, id }))
  const cardBuckets = createBuckets(cards.map((card) => ({ ...card })))
  const stubs = layout.stubs.map((stub) => ({ ...stub, id: `stub of ${stub.id}` }))
  const chipBuckets = createBuckets(chips)
  return [
    ...presenceFaults(document, layout),
    ...[...layout.routes.values()].flatMap((route) => endFaults(document, layout, route)),
    ...meetings('cards overlap', cards, cardBuckets),
    ...meetings('a stub covers a card', stubs, cardBuckets),
    ...meetings('a line crosses a card', stretches, cardBuckets),
    ...meetings('a line crosses a stub', stretches, createBuckets(stubs)),
    ...meetings('a chip covers a card', chips, cardBuckets),
    ...meetings('a chip covers a stub', chips, createBuckets(stubs)),
    ...meetings('chips overlap', chips, chipBuckets),
    ...meetings('a chip covers another line', stretches, chipBuckets),
    ...sharedTracks(stretches, 'x'),
    ...sharedTracks(stretches, 'y'),
    ...chips.flatMap((chip) => chipFaults(layout, chip)),
  ]
}

/** All pieces of all lines. */
export function stretchesOf(layout: MapLayout): Stretch[] {
  return [...layout.routes.values()].flatMap(({ id, points }) =>
    points.slice(1).map((end, index) => {
      const start = points[index] ?? end
      return {
        id,
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(end.x - start.x),
        height: Math.abs(end.y - start.y),
      }
    }),
  )
}

function presenceFaults(document: JourneyDocument, layout: MapLayout): string[] {
  const faults: string[] = []
  const ids = Object.keys(document.touchpoints)
  const missing = ids.filter((id) => !layout.cards.has(id as never))
  if (missing.length > 0) faults.push(`touchpoints without a card: ${missing}`)
  if (layout.cards.size !== ids.length) faults.push('cards without a touchpoint')
  if (layout.routes.size !== Object.keys(document.transitions).length) faults.push('lines missing')
  for (const card of layout.cards.values()) {
    const row = layout.rows[card.row]
    if (!row || card.y < row.y || card.y + card.height > row.y + row.height) {
      faults.push(`${card.id} stands outside its row`)
    }
    if (layout.columns[card.column]?.x !== card.x) faults.push(`${card.id} is beside its column`)
  }
  return faults
}

function endFaults(document: JourneyDocument, layout: MapLayout, route: Route): string[] {
  const transition = document.transitions[route.id]
  const first = route.points[0]
  const last = route.points.at(-1)
  const from = transition && layout.cards.get(transition.fromId)
  const to = transition && layout.cards.get(transition.toId)
  if (!first || !last || !from || !to) return [`${route.id} has no ends`]
  const faults: string[] = []
  if (!isOnEdge(first, from)) faults.push(`${route.id} does not start at its card`)
  if (!isOnEdge(last, to)) faults.push(`${route.id} does not end at its card`)
  route.points.slice(1).forEach((point, index) => {
    const before = route.points[index]
    if (before && before.x !== point.x && before.y !== point.y)
      faults.push(`${route.id} is slanted`)
  })
  return faults
}

function isOnEdge({ x, y }: { x: number; y: number }, card: Box): boolean {
  const isAcross = x >= card.x && x <= card.x + card.width
  const isDown = y >= card.y && y <= card.y + card.height
  const onSide = x === card.x || x === card.x + card.width
  return (onSide && isDown) || ((y === card.y || y === card.y + card.height) && isAcross)
}

function chipFaults(layout: MapLayout, chip: Box & { readonly id: string }): string[] {
  const faults: string[] = []
  const isInside =
    chip.x >= 0 &&
    chip.y >= 0 &&
    chip.x + chip.width <= layout.width &&
    chip.y + chip.height <= layout.height
  if (!isInside) faults.push(`the chip of ${chip.id} reaches out of the map`)
  const points = layout.routes.get(chip.id as never)?.points ?? []
  const isOnLine = points.slice(1).some((end, index) => {
    const start = points[index] ?? end
    return (
      Math.max(start.x, end.x) >= chip.x &&
      Math.min(start.x, end.x) <= chip.x + chip.width &&
      Math.max(start.y, end.y) >= chip.y &&
      Math.min(start.y, end.y) <= chip.y + chip.height
    )
  })
  if (!isOnLine) faults.push(`the chip of ${chip.id} is not on its line`)
  return faults
}

/** Two different lines on top of each other along some way, or end to end. */
function sharedTracks(stretches: readonly Stretch[], along: 'x' | 'y'): string[] {
  const [across, size] = along === 'x' ? (['y', 'width'] as const) : (['x', 'height'] as const)
  const sorted = stretches
    .filter((stretch) => stretch[size] > 0)
    .sort((left, right) => left[across] - right[across] || left[along] - right[along])
  const faults: string[] = []
  let reach: Stretch | undefined
  for (const stretch of sorted) {
    const isSameTrack = reach && Math.abs(reach[across] - stretch[across]) < 0.01
    if (
      reach &&
      isSameTrack &&
      reach.id !== stretch.id &&
      stretch[along] <= reach[along] + reach[size]
    ) {
      faults.push(
        `${reach.id} and ${stretch.id} share a track (${along}): ${stretch.x}, ${stretch.y}`,
      )
    }
    const end = stretch[along] + stretch[size]
    if (!reach || !isSameTrack || end > reach[along] + reach[size]) reach = stretch
  }
  return faults.slice(0, 20)
}

type Named = Box & { readonly id: string }
type Buckets = ReadonlyMap<number, readonly Named[]>

const bucketSize = 400
const keyOf = (column: number, row: number) => column * 1_000_003 + row

function createBuckets(boxes: readonly Named[]): Buckets {
  const buckets = new Map<number, Named[]>()
  for (const box of boxes) {
    eachBucket(box, (key) => {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(box)
      else buckets.set(key, [box])
    })
  }
  return buckets
}

function eachBucket(box: Box, visit: (key: number) => void): void {
  const right = Math.floor((box.x + box.width) / bucketSize)
  const bottom = Math.floor((box.y + box.height) / bucketSize)
  for (let column = Math.floor(box.x / bucketSize); column <= right; column += 1) {
    for (let row = Math.floor(box.y / bucketSize); row <= bottom; row += 1) {
      visit(keyOf(column, row))
    }
  }
}

/** Pairs of different things that share some area. A line has none: it counts as half a unit wide. */
function meetings(fault: string, boxes: readonly Named[], buckets: Buckets): string[] {
  const faults = new Set<string>()
  for (const box of boxes) {
    const area = { ...box, width: Math.max(box.width, 0.5), height: Math.max(box.height, 0.5) }
    const shrunk = { ...area, x: area.x + 0.1, y: area.y + 0.1 }
    const inner = { ...shrunk, width: area.width - 0.2, height: area.height - 0.2 }
    eachBucket(inner, (key) => {
      for (const other of buckets.get(key) ?? []) {
        if (other.id === box.id || !doBoxesOverlap(inner, other)) continue
        faults.add(`${fault}: ${[box.id, other.id].join(' and ')}`)
      }
    })
    if (faults.size >= 20) break
  }
  return [...faults]
}
