// The transitions of a map as numbered lines between numbered cards, and the size of their chips.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { memoByIdentity } from '../../lib/memo-by-identity'
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { isChannelSwitch } from '../../model/queries/is-channel-switch'
import type { Transition, TransitionId } from '../../model/records/transition'
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
  const { painPoints, ideas, brightSpots, quotes } = document
  const known = measureKnown(document.transitions, painPoints, ideas, brightSpots, quotes, measure)
  const chipWidth = new Float64Array(transitions.length)
  const chipHeight = new Float64Array(transitions.length)
  for (let line = 0; line < transitions.length; line += 1) {
    const transition = transitions[line] as Transition
    const chip = known.get(transition.id) as KnownChip
    // Only for unknown continuity it matters where the two cards stand.
    const isSwitch = !chip.isSaid && isChannelSwitch(document, transition)
    chipWidth[line] = isSwitch ? chip.switchWidth : chip.width
    chipHeight[line] = isSwitch || chip.hasMarks ? sizes.chipHeight : chipStyle.numberHeight
  }
  return { chipWidth, chipHeight }
}

/** What is known of a chip without looking at the cards. */
type KnownChip = {
  readonly isSaid: boolean
  readonly hasMarks: boolean
  readonly width: number
  /** With the mark of a channel switch. */
  readonly switchWidth: number
}

/** Widths are whole units: sums of places are then exact, in whatever order they are made. */
const measureKnown = memoByIdentities(
  (
    transitions: JourneyDocument['transitions'],
    painPoints: JourneyDocument['painPoints'],
    ideas: JourneyDocument['ideas'],
    brightSpots: JourneyDocument['brightSpots'],
    quotes: JourneyDocument['quotes'],
    measure: MeasureText,
  ): ReadonlyMap<TransitionId, KnownChip> => {
    const counts = chipCounts({ painPoints, ideas, brightSpots, quotes })
    const icon = markWidth(null, measure)
    return new Map(
      byNumber(transitions).map((transition) => {
        const isSaid = wordOf(transition) !== 'unknown'
        let marks = isSaid ? 1 : 0
        let width = isSaid ? icon : 0
        for (const kind of chipCountKinds) {
          const count = counts[kind].get(transition.id)
          if (count === undefined) continue
          marks += 1
          width += markWidth(count, measure)
        }
        const around = (count: number) => (count - 1) * chipStyle.markGap + 2 * chipStyle.padding
        const number = measure(numberLabel(transition), chipStyle.number)
        const numberWidth = number + 2 * chipStyle.numberPadding
        const chip: KnownChip = {
          isSaid,
          hasMarks: marks > 0,
          width: Math.ceil(marks > 0 ? width + around(marks) : numberWidth),
          switchWidth: Math.ceil(width + icon + around(marks + 1)),
        }
        return [transition.id, chip]
      }),
    )
  },
)

const wordOf = memoByIdentity((transition: Transition) => continuityOf(transition).word)
