// A coarse picture of what is taken on the map, to find room for chips: one bit a cell.
import type { Box } from '../geometry'

/**
 * A cell is taken when anything touches it. It is crowded when two things do, so that a line may
 * ignore itself (its own cells that are not crowded) and still see what crosses or accompanies it.
 */
export type FreeSpace = {
  fillBox(box: Box): void
  /** A line down or up at `x`, and one across at `y`. */
  fillDown(x: number, from: number, to: number): void
  fillAcross(y: number, from: number, to: number): void
  /** The middle of the longest free piece of a line for a box of this size; null: there is none. */
  findDown(x: number, from: number, to: number, room: Room): number | null
  findAcross(y: number, from: number, to: number, room: Room): number | null
}

/** A box that moves along a line: its length along it, and how far it reaches to both sides. */
export type Room = { readonly length: number; readonly before: number; readonly after: number }

/** An empty picture of a map of this size. */
export function createFreeSpace(width: number, height: number): FreeSpace {
  const scale = Math.max(1, Math.sqrt((width * height) / maxArea))
  const cellWidth = 7 * scale
  const cellHeight = 6 * scale
  const columns = Math.floor(width / cellWidth) + 1
  const rows = Math.floor(height / cellHeight) + 1
  const words = (columns + 31) >> 5
  const taken = new Int32Array(words * rows)
  const crowded = new Int32Array(words * rows)

  const columnAt = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / cellWidth)))
  const rowAt = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / cellHeight)))

  function fillCells(row: number, first: number, last: number): void {
    for (let word = first >> 5; word <= last >> 5; word += 1) {
      const mask = maskOf(word, first, last)
      const place = row * words + word
      const before = taken[place] as number
      crowded[place] = (crowded[place] as number) | (before & mask)
      taken[place] = before | mask
    }
  }

  function findDown(x: number, from: number, to: number, room: Room): number | null {
    const first = columnAt(x - room.before)
    const last = columnAt(x + room.after)
    const own = columnAt(x)
    const needed = Math.ceil(room.length / cellHeight) + 1
    const end = rowAt(to)
    let bestStart = 0
    let best = 0
    let run = 0
    for (let row = rowAt(from); row <= end; row += 1) {
      run = isRowFree(row, first, last, own) ? run + 1 : 0
      if (run <= best) continue
      best = run
      bestStart = row - run + 1
    }
    return best >= needed ? (bestStart + best / 2) * cellHeight : null
  }

  function isRowFree(row: number, first: number, last: number, own: number): boolean {
    for (let word = first >> 5; word <= last >> 5; word += 1) {
      const mask = maskOf(word, first, last)
      const ownMask = word === own >> 5 ? 1 << (own & 31) : 0
      const place = row * words + word
      const others = ((taken[place] as number) & ~ownMask) | ((crowded[place] as number) & ownMask)
      if ((others & mask) !== 0) return false
    }
    return true
  }

  function findAcross(y: number, from: number, to: number, room: Room): number | null {
    const first = rowAt(y - room.before)
    const last = rowAt(y + room.after)
    const own = rowAt(y)
    const needed = Math.ceil(room.length / cellWidth) + 1
    const end = columnAt(to)
    let bestStart = 0
    let best = 0
    let run = 0
    let word = -1
    let bits = 0
    for (let column = columnAt(from); column <= end; column += 1) {
      if (column >> 5 !== word) {
        word = column >> 5
        bits = wordOfRows(word, first, last, own)
      }
      run = ((bits >>> (column & 31)) & 1) === 0 ? run + 1 : 0
      if (run <= best) continue
      best = run
      bestStart = column - run + 1
    }
    return best >= needed ? (bestStart + best / 2) * cellWidth : null
  }

  function wordOfRows(word: number, first: number, last: number, own: number): number {
    let bits = 0
    for (let row = first; row <= last; row += 1) {
      bits |= ((row === own ? crowded : taken)[row * words + word] as number) | 0
    }
    return bits
  }

  return {
    fillBox(box) {
      const first = columnAt(box.x)
      const last = columnAt(box.x + box.width)
      const end = rowAt(box.y + box.height)
      for (let row = rowAt(box.y); row <= end; row += 1) fillCells(row, first, last)
    },
    fillDown(x, from, to) {
      const column = columnAt(x)
      const end = rowAt(to)
      for (let row = rowAt(from); row <= end; row += 1) fillCells(row, column, column)
    },
    fillAcross: (y, from, to) => fillCells(rowAt(y), columnAt(from), columnAt(to)),
    findDown,
    findAcross,
  }
}

/** The bits of one word that stand for the cells first … last. */
function maskOf(word: number, first: number, last: number): number {
  const from = first - word * 32
  const to = last - word * 32
  const low = from <= 0 ? -1 : -1 << from
  return to >= 31 ? low : low & ~(-1 << (to + 1))
}

/** Above this a cell grows: 40 million cells of 7 by 6 units. */
const maxArea = 40_000_000 * 42
