// The transitions of a map as numbered lines between numbered cards, and the size of their chips.
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { isChannelSwitch } from '../../model/queries/is-channel-switch'
import type { Transition } from '../../model/records/transition'
import {
  chipCountKinds,
  chipCounts,
  chipStyle,
  type MeasureText,
  markWidth,
  numberLabel,
} from '../chips'
import type { Grid } from '../layout/grid'
import { sizes } from '../layout/map-layout'

/** Lines are numbered by their spoken number; the lists hold one value a line. */
export type Lines = {
  readonly transitions: readonly Transition[]
  /** The cards at their two ends. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly chipWidth: Float64Array
  readonly chipHeight: Float64Array
}

/** The lines of a map; a transition whose card is not on the map has none. */
export function makeLines(document: JourneyDocument, grid: Grid, measure: MeasureText): Lines {
  const sorted = byNumber(document.transitions)
  const from = new Int32Array(sorted.length)
  const to = new Int32Array(sorted.length)
  const transitions: Transition[] = []
  for (const transition of sorted) {
    const start = grid.cardOf.get(transition.fromId)
    const end = grid.cardOf.get(transition.toId)
    if (start === undefined || end === undefined) continue
    from[transitions.length] = start
    to[transitions.length] = end
    transitions.push(transition)
  }
  const chips = measureChips(document, transitions, measure)
  const count = transitions.length
  return { transitions, from: from.subarray(0, count), to: to.subarray(0, count), ...chips }
}

/** By number, ties by id: whatever the order of the keys of the table is. */
const byNumber = memoByIdentity((table: JourneyDocument['transitions']) => {
  const all = Object.values<Transition>(table)
  const isSorted = all.every((transition, index) => {
    const before = all[index - 1]
    return !before || before.number < transition.number
  })
  return isSorted ? all : all.sort(compareByNumber)
})

function compareByNumber(left: Transition, right: Transition): number {
  return left.number - right.number || (left.id < right.id ? -1 : 1)
}

/** The same as `chipSize` of each transition, without making the content of any. */
function measureChips(
  document: JourneyDocument,
  transitions: readonly Transition[],
  measure: MeasureText,
) {
  const counts = chipCounts(document)
  const chipWidth = new Float64Array(transitions.length)
  const chipHeight = new Float64Array(transitions.length)
  for (let line = 0; line < transitions.length; line += 1) {
    const transition = transitions[line] as Transition
    const isSaid = wordOf(transition) !== 'unknown' || isChannelSwitch(document, transition)
    let marks = isSaid ? 1 : 0
    let width = isSaid ? markWidth(null, measure) : 0
    for (const kind of chipCountKinds) {
      const count = counts[kind].get(transition.id)
      if (count === undefined) continue
      marks += 1
      width += markWidth(count, measure)
    }
    const hasChip = marks > 0
    chipHeight[line] = hasChip ? sizes.chipHeight : chipStyle.numberHeight
    // Whole units: sums of places are then exact, in whatever order they are made.
    chipWidth[line] = Math.ceil(
      hasChip
        ? width + (marks - 1) * chipStyle.markGap + 2 * chipStyle.padding
        : measure(numberLabel(transition), chipStyle.number) + 2 * chipStyle.numberPadding,
    )
  }
  return { chipWidth, chipHeight }
}

const wordOf = memoByIdentity((transition: Transition) => continuityOf(transition).word)
