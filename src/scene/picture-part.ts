// Which part of the grid a picture shows: all of it, a stage, or what is selected.
import type { JourneyDocument } from '../model/document/journey-document'
import type { StageId } from '../model/records/stage'
import type { TouchpointId } from '../model/records/touchpoint'
import type { TransitionId } from '../model/records/transition'
import { type Box, boxAround } from './geometry'
import type { MapLayout } from './layout/map-layout'
import type { SceneItem } from './scene'
import { stripHeight } from './strip-height'

export type PicturePart = {
  /** In map units; whole rows. */
  readonly grid: Box
  /** Height of the emotion strip below the grid; 0 without one. */
  readonly stripHeight: number
  readonly has: (item: SceneItem) => boolean
}

/** The whole map with its strip. */
export function wholePart({ width, height }: MapLayout): PicturePart {
  return { grid: { x: 0, y: 0, width, height }, stripHeight, has: () => true }
}

/**
 * One stage with its strip, and the whole gutters at its edges, where the chips of the lines that
 * come and go stand. Null: there is no such stage.
 */
export function partOfStage(layout: MapLayout, stageId: StageId): PicturePart | null {
  const stage = layout.stages.find((box) => box.stageId === stageId)
  if (!stage) return null
  const first = layout.columns[stage.firstColumn]
  const next = layout.columns[stage.lastColumn + 1]
  const left = Math.min(stage.x, first?.gutterX ?? stage.x)
  const end = stage.x + stage.width
  const right = Math.max(end, next ? next.gutterX + next.gutterWidth : end)
  const grid = { x: left, y: 0, width: right - left, height: layout.height }
  const has = (item: SceneItem) => {
    if (item.key.startsWith('head:stage:')) return item.ref?.id === stageId
    if (item.layer === 'card') return reaches(item.bounds, stage)
    return item.layer !== 'chip' || isWithin(item.bounds, grid)
  }
  return { grid, stripHeight, has }
}

/** Cards of the steps next to it stand at the very edge of the gutters and are no part of it. */
function reaches(card: Box, { x, width }: Pick<Box, 'x' | 'width'>): boolean {
  return card.x < x + width && x < card.x + card.width
}

/** A chip that is cut says something wrong; its line is still seen. */
function isWithin(inner: Box, outer: Box): boolean {
  return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
}

/**
 * The selected cards and lines, the ends of those lines, and the lines between selected cards,
 * with the steps and rows that they lie in. Null: nothing of it is on the map.
 */
export function partOfSelection(
  document: JourneyDocument,
  layout: MapLayout,
  selection: {
    readonly touchpointIds: readonly TouchpointId[]
    readonly transitionIds: readonly TransitionId[]
  },
): PicturePart | null {
  const chosen = new Set(selection.touchpointIds)
  const lines = new Set(selection.transitionIds)
  for (const id of layout.routes.keys()) {
    const transition = document.transitions[id]
    if (!transition) continue
    if (chosen.has(transition.fromId) && chosen.has(transition.toId)) lines.add(id)
  }
  const cards = new Set(chosen)
  for (const id of lines) {
    const transition = document.transitions[id]
    if (transition) cards.add(transition.fromId).add(transition.toId)
  }
  const grid = gridAround(layout, cards, lines)
  return grid && { grid, stripHeight: 0, has: (item) => isChosen(item, cards, lines) }
}

function isChosen(
  { layer, ref }: SceneItem,
  cards: ReadonlySet<TouchpointId>,
  lines: ReadonlySet<TransitionId>,
): boolean {
  if (layer === 'strip') return false
  if (ref?.kind === 'touchpoint') return cards.has(ref.id)
  return ref?.kind === 'transition' ? lines.has(ref.id) : true
}

/** The columns and rows that the chosen things lie in, whole. */
function gridAround(
  { cards, routes, columns, rows }: MapLayout,
  cardIds: ReadonlySet<TouchpointId>,
  lineIds: ReadonlySet<TransitionId>,
): Box | null {
  const boxes: Box[] = []
  for (const id of cardIds) boxes.push(...[cards.get(id)].filter((box) => box !== undefined))
  if (boxes.length === 0) return null
  for (const id of lineIds) {
    for (const point of routes.get(id)?.points ?? []) boxes.push({ ...point, width: 0, height: 0 })
  }
  const box = boxAround(boxes)
  if (!box) return null
  const wide = columns
    .filter(({ bandX, bandWidth }) => bandX < box.x + box.width && box.x < bandX + bandWidth)
    .map(({ bandX, bandWidth }) => ({ x: bandX, y: box.y, width: bandWidth, height: 0 }))
  const high = rows
    .filter(({ y, height }) => y < box.y + box.height && box.y < y + height)
    .map(({ y, height }) => ({ x: box.x, y, width: 0, height }))
  return boxAround([...wide, ...high])
}
