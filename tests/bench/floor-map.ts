// A journey as boxes and straight lines on a plain grid: what the canvas floor paints.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { sizes } from '../../src/scene/layout/map-layout'

export type FloorCard = {
  readonly id: string
  readonly title: string
  readonly x: number
  readonly y: number
}
export type FloorLine = { readonly fromId: string; readonly toId: string; readonly label: string }
export type FloorMap = {
  readonly width: number
  readonly height: number
  readonly cards: readonly FloorCard[]
  readonly lines: readonly FloorLine[]
}

const gapX = 70
const gapY = 24

/** Steps as columns, channels as rows, cells stacked; as large as the app's map, about. */
export function floorMap(document: JourneyDocument): FloorMap {
  const touchpoints = Object.values(document.touchpoints)
  const columns = Object.values(document.steps).sort(byOrder)
  const rows = [...Object.values(document.channels).sort(byOrder), { id: null }]
  const columnOf = new Map(columns.map((step, index) => [step.id, index]))
  const cells = new Map<string, typeof touchpoints>()
  for (const touchpoint of touchpoints) {
    const key = `${touchpoint.stepId} ${touchpoint.channelId}`
    cells.set(key, [...(cells.get(key) ?? []), touchpoint])
  }
  const cards: FloorCard[] = []
  let top = 0
  for (const row of rows) {
    const stacks = columns.map((step) => cells.get(`${step.id} ${row.id}`) ?? [])
    for (const stack of stacks) {
      for (const [place, { id, title, stepId }] of stack.entries()) {
        const x = (columnOf.get(stepId) ?? 0) * (sizes.cardWidth + gapX)
        cards.push({ id, title, x, y: top + place * (sizes.cardHeight + gapY) })
      }
    }
    const deepest = Math.max(1, ...stacks.map((stack) => stack.length))
    top += deepest * (sizes.cardHeight + gapY)
  }
  const lines = Object.values(document.transitions).map(({ fromId, toId, trigger }) => ({
    fromId,
    toId,
    label: trigger ?? '',
  }))
  return { width: columns.length * (sizes.cardWidth + gapX), height: top, cards, lines }
}

function byOrder(left: { readonly order: string }, right: { readonly order: string }): number {
  return left.order < right.order ? -1 : 1
}
