// Which way each line takes through the grid, in gutters and slots; sizes come later.
import type { NumberLists } from '../../lib/number-lists'
import { int } from '../../lib/typed-lists'
import type { Grid } from '../layout/grid'
import type { Stacks } from '../layout/stacks'
import type { StubPlans } from '../layout/stubs'
import { chooseRowGutter, findDetour, isClear, reachOf } from './gutter-choice'
import type { Lines } from './lines'
import { detour, type RoutePlans, round, stacked, straight, turn } from './route-plans'
import { findBelow, fitsInStack } from './stacked-lines'

/** Chooses the way of every line. */
export function planRoutes(
  grid: Grid,
  stacks: Stacks,
  stubs: StubPlans,
  lines: Lines,
  lists: NumberLists,
): RoutePlans {
  const count = lines.transitions.length
  const list = () => lists.ints(count, -1)
  const plans: RoutePlans = {
    kind: list(),
    outGutter: list(),
    midGutter: list(),
    inGutter: list(),
    outRowGutter: list(),
    inRowGutter: list(),
  }
  const rowStarts = new Uint8Array(stacks.slotCount + 1)
  for (const slot of stacks.firstSlot) rowStarts[slot] = 1
  const below = findBelow(grid, stacks, stubs)
  const usedWidth = lists.nums(grid.cardCount, 0)
  for (let line = 0; line < count; line += 1) {
    const from = int(lines.from, line)
    const to = int(lines.to, line)
    if (from !== to && fitsInStack(below, usedWidth, lines, line)) plans.kind[line] = stacked
    else if (!planAlongSlot(stacks, plans, line, from, to)) {
      planThroughRowGutters(grid, stacks, plans, rowStarts, line, from, to)
    }
  }
  return plans
}

/** Straight, or with one turn; false when neither way is clear. */
function planAlongSlot(
  stacks: Stacks,
  plans: RoutePlans,
  line: number,
  from: number,
  to: number,
): boolean {
  const leaving = int(stacks.facingRight, from)
  const entering = int(stacks.facingLeft, to)
  const outGutter = int(stacks.firstGutter, leaving)
  const inGutter = int(stacks.lastGutter, entering)
  if (leaving === entering) {
    plans.kind[line] = straight
    return true
  }
  if (outGutter > inGutter) return false
  const slot = int(stacks.slot, from)
  const end = int(stacks.slot, to)
  const isLateClear = inGutter <= int(stacks.lastGutter, leaving)
  const isEarlyClear = outGutter >= int(stacks.firstGutter, entering)
  let gutter = -1
  if (isLateClear && isClear(stacks, inGutter, slot, end)) gutter = inGutter
  else if (isEarlyClear && isClear(stacks, outGutter, slot, end)) gutter = outGutter
  if (gutter < 0) return false
  plans.kind[line] = turn
  plans.outGutter[line] = gutter
  plans.inGutter[line] = gutter
  return true
}

function planThroughRowGutters(
  grid: Grid,
  stacks: Stacks,
  plans: RoutePlans,
  rowStarts: Uint8Array,
  line: number,
  from: number,
  to: number,
): void {
  const outGutter = int(grid.until, from) + 1
  const inGutter = int(grid.column, to)
  const slot = int(stacks.slot, from)
  const end = int(stacks.slot, to)
  const leaving = reachOf(stacks, outGutter, slot)
  const entering = reachOf(stacks, inGutter, end)
  const shared = {
    first: Math.max(leaving.first, entering.first),
    last: Math.min(leaving.last, entering.last),
  }
  plans.outGutter[line] = outGutter
  plans.inGutter[line] = inGutter
  if (shared.first <= shared.last) {
    const isForward = outGutter <= inGutter
    const gutter = from === to ? slot : chooseRowGutter(shared, rowStarts, slot, end, isForward)
    plans.kind[line] = round
    plans.outRowGutter[line] = gutter
    plans.inRowGutter[line] = gutter
    return
  }
  const isDown = leaving.last < entering.first
  const outRow = isDown ? leaving.last : leaving.first
  const inRow = isDown ? entering.first : entering.last
  plans.kind[line] = detour
  plans.outRowGutter[line] = outRow
  plans.inRowGutter[line] = inRow
  plans.midGutter[line] = findDetour(stacks, outGutter, inGutter, outRow, inRow)
}
