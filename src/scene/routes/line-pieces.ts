// The pieces of lines that lie across column gutters, along a slot or a row gutter.
import type { NumberLists } from '../../lib/number-lists'
import { int, num } from '../../lib/typed-lists'
import type { Stacks } from '../layout/stacks'
import { type Falls, fallCount } from './falls'
import type { Lines } from './lines'
import type { Ports } from './ports'
import { type RoutePlans, stacked } from './route-plans'

/** Pieces of lines from one gutter to another; -1 for a stretch: a card ends it there. */
export type FoundPieces = {
  count: number
  /** By line: where its pieces start; one more at the end. */
  readonly starts: Int32Array
  readonly line: Int32Array
  readonly level: Int32Array
  readonly y: Float64Array
  readonly left: Int32Array
  readonly leftFall: Int32Array
  readonly right: Int32Array
  readonly rightFall: Int32Array
}

type PieceSteps = {
  readonly stacks: Stacks
  readonly lines: Lines
  readonly plans: RoutePlans
  readonly ports: Ports
  readonly falls: Falls
}

/** The pieces of all lines: from the first card to its first stretch, on to the next, to the end. */
export function findPieces(
  { stacks, lines, plans, ports, falls }: PieceSteps,
  lists: NumberLists,
): FoundPieces {
  const most = lines.transitions.length * 4
  const list = () => lists.ints(most)
  const found: FoundPieces = {
    count: 0,
    starts: lists.ints(lines.transitions.length + 1, 0),
    ...{ line: list(), level: list(), y: lists.nums(most) },
    ...{ left: list(), leftFall: list(), right: list(), rightFall: list() },
  }
  for (let line = 0; line < lines.transitions.length; line += 1) {
    const kind = int(plans.kind, line)
    found.starts[line + 1] = found.count
    if (kind === stacked) continue
    const from = int(lines.from, line)
    const to = int(lines.to, line)
    const into = int(stacks.lastGutter, int(stacks.facingLeft, to))
    const first = line * 3
    const last = first + fallCount(kind)
    let level = 2 * int(stacks.slot, from) + 1
    let y = num(ports.out, line)
    let gutter = int(stacks.firstGutter, int(stacks.facingRight, from))
    let fall = -1
    for (let next = first; next < last; next += 1) {
      const nextGutter = int(falls.gutter, next)
      addPiece(found, line, level, y, gutter, fall, nextGutter, next)
      level = int(falls.endLevel, next)
      y = num(falls.endY, next)
      gutter = nextGutter
      fall = next
    }
    addPiece(found, line, level, y, gutter, fall, into, -1)
    found.starts[line + 1] = found.count
  }
  return found
}

function addPiece(
  found: FoundPieces,
  line: number,
  level: number,
  y: number,
  start: number,
  startFall: number,
  end: number,
  endFall: number,
): void {
  const index = found.count
  const isForward = start <= end
  found.line[index] = line
  found.level[index] = level
  found.y[index] = y
  found.left[index] = isForward ? start : end
  found.leftFall[index] = isForward ? startFall : endFall
  found.right[index] = isForward ? end : start
  found.rightFall[index] = isForward ? endFall : startFall
  found.count = index + 1
}
