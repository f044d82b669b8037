// Which slot each card stands in: rows are as many slots high as their deepest stack.
import { int } from '../../lib/typed-lists'
import type { Grid } from './grid'

/**
 * Slots are numbered from the top of the map. Between two cards that stand side by side in a slot
 * lies a facing: the free stretch that lines out of the left one and into the right one share. The
 * first one of a slot has no card at its left, the last one none at its right.
 */
export type Stacks = {
  /** The slot of each card. */
  readonly slot: Int32Array
  readonly slotCount: number
  /** The first slot of each row, and at the end the number of slots. */
  readonly firstSlot: Int32Array
  /** The card at `slot * columns + column`, or -1. */
  readonly occupant: Int32Array
  /** By column gutter: the slots where a card that lasts several steps lies across it, sorted. */
  readonly blocked: readonly (readonly number[])[]
  /** The facing at the left side and at the right side of each card. */
  readonly facingLeft: Int32Array
  readonly facingRight: Int32Array
  readonly facingCount: number
  /** By facing: the gutters at its two ends. */
  readonly firstGutter: Int32Array
  readonly lastGutter: Int32Array
}

/** Places every card: in order within its cell, below or above the cards that last into it. */
export function stackCards(grid: Grid): Stacks {
  const columns = grid.steps.length
  const slotInRow = new Int32Array(grid.cardCount)
  const firstSlot = new Int32Array(grid.channelIds.length + 1)
  let card = 0
  for (let row = 0; row < grid.channelIds.length; row += 1) {
    const start = card
    while (card < grid.cardCount && int(grid.row, card) === row) card += 1
    firstSlot[row + 1] = int(firstSlot, row) + stackRow(grid, start, card, slotInRow)
  }
  const slotCount = int(firstSlot, grid.channelIds.length)
  const occupant = new Int32Array(slotCount * columns).fill(-1)
  const blocked: number[][] = Array.from({ length: columns + 1 }, () => [])
  for (let index = 0; index < grid.cardCount; index += 1) {
    const slot = int(slotInRow, index) + int(firstSlot, int(grid.row, index))
    slotInRow[index] = slot
    const until = int(grid.until, index)
    for (let column = int(grid.column, index); column <= until; column += 1) {
      occupant[slot * columns + column] = index
      if (column < until) blocked[column + 1]?.push(slot)
    }
  }
  for (const slots of blocked) slots.sort((left, right) => left - right)
  const facings = makeFacings(occupant, slotCount, columns, grid)
  return { slot: slotInRow, slotCount, firstSlot, occupant, blocked, ...facings }
}

/**
 * Gives the cards start … end-1 of one row their slots, counted from the top of the row, and
 * returns how many slots the row has. A card that lasts several steps holds its slot through all
 * of them; the cards of later cells take what is free, from the top.
 */
function stackRow(grid: Grid, start: number, end: number, slots: Int32Array): number {
  const heldUntil: number[] = []
  let card = start
  while (card < end) {
    const column = int(grid.column, card)
    let slot = 0
    for (; card < end && int(grid.column, card) === column; card += 1) {
      while ((heldUntil[slot] ?? -1) >= column) slot += 1
      heldUntil[slot] = int(grid.until, card)
      slots[card] = slot
      slot += 1
    }
  }
  return Math.max(1, heldUntil.length)
}

function makeFacings(occupant: Int32Array, slotCount: number, columns: number, grid: Grid) {
  const facingLeft = new Int32Array(grid.cardCount)
  const facingRight = new Int32Array(grid.cardCount)
  const firstGutter = new Int32Array(grid.cardCount + slotCount)
  const lastGutter = new Int32Array(grid.cardCount + slotCount)
  let facing = 0
  for (let slot = 0; slot < slotCount; slot += 1) {
    firstGutter[facing] = 0
    for (let column = 0; column < columns; column += 1) {
      const card = int(occupant, slot * columns + column)
      if (card < 0) continue
      facingLeft[card] = facing
      lastGutter[facing] = column
      facing += 1
      facingRight[card] = facing
      column = int(grid.until, card)
      firstGutter[facing] = column + 1
    }
    lastGutter[facing] = columns
    facing += 1
  }
  return { facingLeft, facingRight, firstGutter, lastGutter, facingCount: facing }
}
