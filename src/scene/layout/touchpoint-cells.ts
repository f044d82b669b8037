// In which cell each touchpoint stands, and the order of all of them: by row, column and place.
import { compareByOrder } from '../../lib/order-key'
import { groupByNumber, int } from '../../lib/typed-lists'
import type { Channel, ChannelId } from '../../model/records/channel'
import type { Step, StepId } from '../../model/records/step'
import type { Touchpoint, TouchpointId } from '../../model/records/touchpoint'

/** The columns and rows that touchpoints are sorted into. */
export type Frame = {
  readonly steps: readonly Step[]
  readonly channels: readonly Channel[]
  readonly columnOf: ReadonlyMap<StepId, number>
  readonly rowOf: ReadonlyMap<ChannelId, number>
}

/** Touchpoints are numbered as they come out of their table; the lists hold one value for each. */
export type TouchpointCells = {
  readonly frame: Frame
  readonly touchpoints: readonly Touchpoint[]
  /** Stays the same map as long as the same touchpoints have the same numbers. */
  readonly indexOf: ReadonlyMap<TouchpointId, number>
  /** `row * columns + column`, or -1 when its step is gone. Unknown channels: one row more. */
  readonly cell: Int32Array
  /** The last column that it lasts to. */
  readonly until: Int32Array
  /** 1: it is in a second channel too. */
  readonly hasAlso: Uint8Array
  /** The numbers of those that stand in a cell, sorted by cell and by order. */
  readonly sequence: Int32Array
}

/**
 * Sorts all touchpoints into cells. After a small change only those that changed are looked at: to
 * read all of them again takes longer than everything that depends on where they stand.
 */
export function sortIntoCells(
  frame: Frame,
  touchpoints: readonly Touchpoint[],
  before: TouchpointCells | null,
): TouchpointCells {
  const changed =
    before && before.frame === frame ? changedSince(before.touchpoints, touchpoints) : null
  if (before && changed) {
    // Whoever types a title moves no card: all lists stay the same objects.
    const moved = changed.filter((index) => !isPlacedAlike(before, touchpoints, index))
    return moved.length === 0 ? { ...before, touchpoints } : updateCells(before, touchpoints, moved)
  }
  const count = touchpoints.length
  const cells = {
    frame,
    touchpoints,
    indexOf: new Map(touchpoints.map(({ id }, index) => [id, index])),
    cell: new Int32Array(count),
    until: new Int32Array(count),
    hasAlso: new Uint8Array(count),
  }
  for (let index = 0; index < count; index += 1) readCell(cells, index)
  const cellCount = frame.steps.length * (frame.channels.length + 1)
  const { starts, items } = groupByNumber(cells.cell, cellCount)
  for (let cell = 0; cell < cellCount; cell += 1) {
    const start = int(starts, cell)
    const stacked = int(starts, cell + 1) - start
    if (stacked > 1) sortCell(items.subarray(start, start + stacked), touchpoints)
  }
  return { ...cells, sequence: items }
}

/** The numbers of the touchpoints that changed; null when that is not a small change. */
function changedSince(
  before: readonly Touchpoint[],
  now: readonly Touchpoint[],
): readonly number[] | null {
  if (before.length !== now.length) return null
  const changed: number[] = []
  for (let index = 0; index < now.length; index += 1) {
    if (now[index] === before[index]) continue
    if (now[index]?.id !== before[index]?.id || changed.length >= fewChanges) return null
    changed.push(index)
  }
  return changed
}

/** Whether a touchpoint stands where it stood, with the same stubs. */
function isPlacedAlike(
  { touchpoints: before }: TouchpointCells,
  touchpoints: readonly Touchpoint[],
  index: number,
): boolean {
  const own = touchpoints[index] as Touchpoint
  const other = before[index] as Touchpoint
  return (
    own.stepId === other.stepId &&
    own.untilStepId === other.untilStepId &&
    own.channelId === other.channelId &&
    own.alsoChannelIds === other.alsoChannelIds &&
    own.order === other.order &&
    own.number === other.number
  )
}

function updateCells(
  before: TouchpointCells,
  touchpoints: readonly Touchpoint[],
  changed: readonly number[],
): TouchpointCells {
  const cells = {
    ...before,
    touchpoints,
    cell: before.cell.slice(),
    until: before.until.slice(),
    hasAlso: before.hasAlso.slice(),
  }
  for (const index of changed) readCell(cells, index)
  const others = without(before.sequence, changed, touchpoints.length)
  const placed = changed.filter((index) => int(cells.cell, index) >= 0)
  const sequence = new Int32Array(others.length + placed.length)
  sequence.set(others)
  for (const [count, index] of placed.entries()) {
    const end = others.length + count
    const place = placeOf(cells, sequence, end, index)
    sequence.copyWithin(place + 1, place, end)
    sequence[place] = index
  }
  return { ...cells, sequence }
}

function without(sequence: Int32Array, leftOut: readonly number[], count: number): Int32Array {
  const isLeftOut = new Uint8Array(count)
  for (const index of leftOut) isLeftOut[index] = 1
  const kept = new Int32Array(sequence.length)
  let end = 0
  for (let place = 0; place < sequence.length; place += 1) {
    const index = int(sequence, place)
    if (isLeftOut[index] === 1) continue
    kept[end] = index
    end += 1
  }
  return kept.subarray(0, end)
}

type OpenCells = Omit<TouchpointCells, 'sequence'>

function readCell({ frame, touchpoints, cell, until, hasAlso }: OpenCells, index: number): void {
  const touchpoint = touchpoints[index] as Touchpoint
  const { stepId, channelId, untilStepId } = touchpoint
  const column = frame.columnOf.get(stepId)
  const row = channelId === null ? undefined : frame.rowOf.get(channelId)
  const last = untilStepId === null ? undefined : frame.columnOf.get(untilStepId)
  hasAlso[index] = touchpoint.alsoChannelIds.length > 0 ? 1 : 0
  cell[index] =
    column === undefined ? -1 : (row ?? frame.channels.length) * frame.steps.length + column
  until[index] = Math.max(column ?? 0, last ?? 0)
}

/** Where in a sorted sequence a touchpoint belongs. */
function placeOf(cells: OpenCells, sequence: Int32Array, end: number, index: number): number {
  const own = cells.touchpoints[index] as Touchpoint
  const cell = int(cells.cell, index)
  let low = 0
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    const other = int(sequence, middle)
    const difference = int(cells.cell, other) - cell
    const isBefore =
      difference === 0
        ? compareByOrder(cells.touchpoints[other] as Touchpoint, own) < 0
        : difference < 0
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

/** Stacks are low and mostly sorted: insertion is the fastest. */
function sortCell(stack: Int32Array, touchpoints: readonly Touchpoint[]): void {
  const compare = (left: number, right: number) =>
    compareByOrder(touchpoints[left] as Touchpoint, touchpoints[right] as Touchpoint)
  if (stack.length > 24) {
    stack.sort(compare)
    return
  }
  for (let index = 1; index < stack.length; index += 1) {
    const own = int(stack, index)
    let place = index
    while (place > 0 && compare(int(stack, place - 1), own) > 0) {
      stack[place] = int(stack, place - 1)
      place -= 1
    }
    stack[place] = own
  }
}

const fewChanges = 64
