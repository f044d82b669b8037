// Where a card would land that is dropped at a point: a place in a cell, or a new column in a gap.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { ChannelId } from '../../model/records/channel'
import type { StepId } from '../../model/records/step'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { Box, Point } from '../geometry'
import type { CardBox, ColumnBox, MapLayout, RowBox } from './map-layout'
import { sizes } from './map-layout'

/** A place in the stack of a cell. */
export type CellTarget = {
  readonly kind: 'cell'
  readonly stepId: StepId
  /** Null: the row "Channel not known". */
  readonly channelId: ChannelId | null
  /** How many cards of the cell stand above it, dragged ones left out. */
  readonly place: number
  /** The area of the cell, and where in it the card would come. */
  readonly cellBox: Box
  readonly placeBox: Box
}

/** The gap between two columns: a new step would be made there. */
export type GapTarget = {
  readonly kind: 'gap'
  /** How many columns stand left of it. */
  readonly gapIndex: number
  /** Of the stage line, where the gap lies between two stages; else left. */
  readonly side: 'left' | 'right'
  readonly channelId: ChannelId | null
  readonly box: Box
}

export type DropTarget = CellTarget | GapTarget

const noIds: ReadonlySet<TouchpointId> = new Set()

/**
 * What dropping cards at a point of the map does; beside the columns it is the outermost gap.
 * Null above and below the grid.
 * @param dragged the cards that are dropped: they do not count in the stack
 */
export function dropTargetAt(
  layout: MapLayout,
  point: Point,
  dragged: ReadonlySet<TouchpointId> = noIds,
): DropTarget | null {
  const row = layout.rows.find(
    ({ y, height }, index) =>
      point.y >= (index === 0 ? -slackBeside : y) &&
      point.y < y + height + (index === layout.rows.length - 1 ? slackBeside : 0),
  )
  if (!row || layout.columns.length === 0) return null
  const next = layout.columns.findIndex(({ x }) => point.x < x)
  const gapIndex = next < 0 ? layout.columns.length : next
  const before = layout.columns[gapIndex - 1]
  const after = layout.columns[gapIndex]
  const box = gapBox(layout, before, after)
  // Next to the cards a gutter still belongs to the cell: a stack is easier to hit than a gap.
  const slack = Math.min(box.width / 4, maxSlack)
  if (before && point.x < box.x + slack) return cellTarget(layout, point, before, row, dragged)
  if (after && point.x > box.x + box.width - slack) {
    return cellTarget(layout, point, after, row, dragged)
  }
  const side = sideOfStageLine(layout, point, before, after)
  return { kind: 'gap', gapIndex, side, channelId: row.channelId, box }
}

/** The area of a cell: its column, gutters left out, by its row. Null when there is no such cell. */
export function cellBox(layout: MapLayout, column: number, row: number): Box | null {
  const across = layout.columns[column]
  const down = layout.rows[row]
  if (!across || !down) return null
  return { x: across.x, y: down.y, width: across.width, height: down.height }
}

/** The cards that start in a cell, from top to bottom. */
export function cardsOfCell(layout: MapLayout, column: number, row: number): readonly CardBox[] {
  return cardsByCell(layout).get(row * layout.columns.length + column) ?? []
}

function gapBox(
  layout: MapLayout,
  before: ColumnBox | undefined,
  after: ColumnBox | undefined,
): Box {
  const x = before ? before.x + before.width : 0
  return { x, y: 0, width: (after ? after.x : layout.width) - x, height: layout.height }
}

function sideOfStageLine(
  { stages }: MapLayout,
  { x }: Point,
  before: ColumnBox | undefined,
  after: ColumnBox | undefined,
): 'left' | 'right' {
  if (!before || !after || before.stageId === after.stageId) return 'left'
  const line = stages.find(({ stageId }) => stageId === before.stageId)
  return line && x < line.x + line.width ? 'left' : 'right'
}

function cellTarget(
  layout: MapLayout,
  point: Point,
  column: ColumnBox,
  row: RowBox,
  dragged: ReadonlySet<TouchpointId>,
): CellTarget {
  const cards = cardsOfCell(layout, column.index, row.index).filter(({ id }) => !dragged.has(id))
  const under = cards.findIndex(({ y, height }) => point.y < y + height / 2)
  const place = under < 0 ? cards.length : under
  return {
    kind: 'cell',
    stepId: column.stepId,
    channelId: row.channelId,
    place,
    cellBox: { x: column.x, y: row.y, width: column.width, height: row.height },
    placeBox: placeBoxOf(column, row, cards[place - 1], cards[place]),
  }
}

/** A whole card's area where there is no card; between two cards a bar. */
function placeBoxOf(
  column: ColumnBox,
  row: RowBox,
  above: CardBox | undefined,
  below: CardBox | undefined,
): Box {
  const { x, width } = column
  const { cardHeight } = sizes
  if (!above && !below) {
    return { x, y: row.y + (row.height - cardHeight) / 2, width, height: cardHeight }
  }
  const top = above ? above.y + above.height : row.y
  const bottom = below ? below.y : row.y + row.height
  const fits = bottom - top >= cardHeight
  const height = fits ? cardHeight : barHeight
  return { x, y: (top + bottom - height) / 2, width, height }
}

const cardsByCell = memoByIdentity((layout: MapLayout) => {
  const cells = new Map<number, CardBox[]>()
  for (const card of layout.cards.values()) {
    const key = card.row * layout.columns.length + card.column
    const cell = cells.get(key)
    if (cell) cell.push(card)
    else cells.set(key, [card])
  }
  for (const cell of cells.values()) cell.sort((left, right) => left.place - right.place)
  return cells
})

const maxSlack = 24
/** How far above and below the grid its outer rows still take a card. */
const slackBeside = 60
const barHeight = 8
