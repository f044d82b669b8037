// A picture as a grid of cells: where something is drawn that makes rows of pixels differ, and what
// is drawn where.
import type { Point } from '../geometry'
import type { PicturePlan } from '../picture'
import type { SceneItem } from '../scene'
import { type Ink, inkMargin, inksOf } from './ink'

export type InkGrid = {
  readonly columns: number
  readonly rows: number
  /** Row by row: 1 where a row of pixels may differ from the one above it. */
  readonly cells: Uint8Array
  /** What may be in so many rows of cells, in painting order. */
  readonly shelves: readonly (readonly InkedItem[])[]
}

/** An item, and boxes round its ink in pixels of the picture: left, top, right, bottom, … */
export type InkedItem = { readonly item: SceneItem; readonly boxes: Float64Array }

/** Pixels. Lines that run straight across are common, and cells are low. */
export const cellSize = { width: 8, height: 8 }
/** In rows of cells. */
export const rowsOfShelf = 16

/** The grid of a plan; made once. */
export function inkGridOf(plan: PicturePlan): InkGrid {
  const known = gridOfPlan.get(plan)
  if (known) return known
  const grid = makeGrid(plan)
  gridOfPlan.set(plan, grid)
  return grid
}

/**
 * Where the point 0, 0 of the map is, in whole pixels: letters are then the same wherever on a
 * canvas they are painted.
 */
export function originInPicture({ scene, scale }: PicturePlan): Point {
  return { x: Math.round(-scene.bounds.x * scale), y: Math.round(-scene.bounds.y * scale) }
}

const gridOfPlan = new WeakMap<PicturePlan, InkGrid>()

function makeGrid(plan: PicturePlan): InkGrid {
  const { scene, scale, widthPx, heightPx } = plan
  const columns = Math.ceil(widthPx / cellSize.width)
  const rows = Math.ceil(heightPx / cellSize.height)
  const cells = new Uint8Array(columns * rows)
  const shelves = Array.from({ length: Math.ceil(rows / rowsOfShelf) }, (): InkedItem[] => [])
  const grid: InkGrid = { columns, rows, cells, shelves }
  const { x, y } = originInPicture(plan)
  const inPixels = ({ edge, ...ink }: Ink): InkPx => ({
    left: ink.x * scale + x - 1,
    top: ink.y * scale + y - 1,
    right: (ink.x + ink.width) * scale + x + 1,
    bottom: (ink.y + ink.height) * scale + y + 1,
    edge: edge * scale + 2,
  })
  for (const item of scene.items) {
    const inks = inksOf(item).map(inPixels)
    for (const ink of inks) markInk(grid, ink)
    shelve(shelves, { item, boxes: flat(isSmall(item) ? [inPixels(wholeOf(item))] : inks) })
  }
  return grid
}

/** With a pixel more on each side. */
type InkPx = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly edge: number
}

function markInk(grid: InkGrid, { left, top, right, bottom, edge }: InkPx): void {
  if (2 * edge >= bottom - top) markCells(grid, left, top, right, bottom)
  else {
    markCells(grid, left, top, right, top + edge)
    markCells(grid, left, bottom - edge, right, bottom)
  }
}

/** A row below it too: the first that is without it. */
function markCells({ columns, rows, cells }: InkGrid, l: number, t: number, r: number, b: number) {
  const left = Math.max(0, Math.floor(l / cellSize.width))
  const right = Math.min(columns, Math.floor(r / cellSize.width) + 1)
  const top = Math.max(0, Math.floor(t / cellSize.height))
  const bottom = Math.min(rows - 1, Math.floor((b + 1) / cellSize.height))
  if (right <= left) return
  for (let row = top; row <= bottom; row += 1) {
    cells.fill(1, row * columns + left, row * columns + right)
  }
}

/** A large item (a line across the map) is looked for where its ink is, a small one as a whole. */
function isSmall({ bounds }: SceneItem): boolean {
  return bounds.width * bounds.height < areaOfSmall
}

/** Map units: a card has 26,000. */
const areaOfSmall = 60_000

function wholeOf({ bounds: { x, y, width, height } }: SceneItem): Ink {
  return {
    x: x - inkMargin,
    y: y - inkMargin,
    width: width + 2 * inkMargin,
    height: height + 2 * inkMargin,
    edge: Number.POSITIVE_INFINITY,
  }
}

function flat(inks: readonly InkPx[]): Float64Array {
  const boxes = new Float64Array(inks.length * 4)
  for (const [place, { left, top, right, bottom }] of inks.entries()) {
    boxes.set([left, top, right, bottom], place * 4)
  }
  return boxes
}

function shelve(shelves: readonly InkedItem[][], inked: InkedItem): void {
  const heightOfShelf = rowsOfShelf * cellSize.height
  const { boxes } = inked
  for (let at = 0; at < boxes.length; at += 4) {
    const first = Math.max(0, Math.floor((boxes[at + 1] as number) / heightOfShelf))
    const last = Math.min(shelves.length - 1, Math.floor((boxes[at + 3] as number) / heightOfShelf))
    for (let place = first; place <= last; place += 1) {
      const shelf = shelves[place]
      if (shelf && shelf.at(-1) !== inked) shelf.push(inked)
    }
  }
}
