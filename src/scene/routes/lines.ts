// The transitions of a map as numbered lines between numbered cards, and the size of their chips.
import { memoByIdentities } from '../../lib/memo-by-identities'
import { memoByIdentity } from '../../lib/memo-by-identity'
import { int, num } from '../../lib/typed-lists'
import type { JourneyDocument } from '../../model/document/journey-document'
import { continuityOf } from '../../model/queries/continuity-of'
import { isChannelSwitch } from '../../model/queries/is-channel-switch'
import { allWork } from '../../model/queries/work-on'
import type { TouchpointId } from '../../model/records/touchpoint'
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
import { hasEqualPart } from './equal-parts'

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
  const ends = findEnds(document.transitions, grid.cells.indexOf)
  const { painPoints, ideas, brightSpots, quotes } = document
  const counts = countsOf(painPoints, ideas, brightSpots, quotes)
  const known = measureKnown(ends.transitions, counts, allWork(document), measure)
  const count = ends.transitions.length
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const chipWidth = new Float64Array(count)
  const chipHeight = new Float64Array(count)
  let isComplete = true
  for (let line = 0; line < count; line += 1) {
    from[line] = int(grid.cardOf, int(ends.from, line))
    to[line] = int(grid.cardOf, int(ends.to, line))
    if (int(from, line) < 0 || int(to, line) < 0) isComplete = false
    // Only for unknown continuity it matters where the two cards stand.
    const isSwitch = known.isSaid[line] === 0 && leadsElsewhere(document, grid, ends, line)
    const hasMarks = isSwitch || known.hasMarks[line] === 1
    chipWidth[line] = num(isSwitch ? known.switchWidth : known.width, line)
    chipHeight[line] = hasMarks ? sizes.chipHeight : chipStyle.numberHeight
  }
  const lines = { transitions: ends.transitions, from, to, chipWidth, chipHeight }
  return isComplete ? lines : withoutLooseEnds(lines)
}

/** Whether the same transitions lead between the same cards, with chips of the same sizes. */
export function hasSameLines(lines: Lines, others: Lines): boolean {
  const count = lines.transitions.length
  const all = { start: 0, count }
  return (
    others.transitions.length === count &&
    hasEqualPart(lines.from, all, others.from, all) &&
    hasEqualPart(lines.to, all, others.to, all) &&
    hasEqualPart(lines.chipWidth, all, others.chipWidth, all) &&
    hasEqualPart(lines.chipHeight, all, others.chipHeight, all) &&
    (lines.transitions === others.transitions ||
      lines.transitions.every(({ id }, line) => others.transitions[line]?.id === id))
  )
}

type Ends = {
  readonly transitions: readonly Transition[]
  /** The numbers of their touchpoints. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The same answer as long as the transitions are the same, and the numbers of the touchpoints. */
const findEnds = memoByIdentities(
  (table: JourneyDocument['transitions'], indexOf: ReadonlyMap<TouchpointId, number>): Ends => {
    const transitions = byNumber(table).filter(
      ({ fromId, toId }) => indexOf.has(fromId) && indexOf.has(toId),
    )
    return {
      transitions,
      from: Int32Array.from(transitions, ({ fromId }) => indexOf.get(fromId) ?? 0),
      to: Int32Array.from(transitions, ({ toId }) => indexOf.get(toId) ?? 0),
    }
  },
)

/** Cards in different rows switch the channel, unless one of them is in a second channel too. */
function leadsElsewhere(document: JourneyDocument, grid: Grid, ends: Ends, line: number): boolean {
  const { cells, cardOf } = grid
  const from = int(ends.from, line)
  const to = int(ends.to, line)
  if (cells.hasAlso[from] === 1 || cells.hasAlso[to] === 1) {
    return isChannelSwitch(document, ends.transitions[line] as Transition)
  }
  const unknownRow = cells.frame.channels.length
  const fromRow = int(grid.row, Math.max(0, int(cardOf, from)))
  const toRow = int(grid.row, Math.max(0, int(cardOf, to)))
  return fromRow !== toRow && fromRow !== unknownRow && toRow !== unknownRow
}

/** Leaves out the lines of cards whose step is gone. */
function withoutLooseEnds(lines: Lines): Lines {
  const kept = lines.transitions.flatMap((_, line) =>
    int(lines.from, line) >= 0 && int(lines.to, line) >= 0 ? [line] : [],
  )
  return {
    transitions: kept.map((line) => lines.transitions[line] as Transition),
    from: Int32Array.from(kept, (line) => int(lines.from, line)),
    to: Int32Array.from(kept, (line) => int(lines.to, line)),
    chipWidth: Float64Array.from(kept, (line) => num(lines.chipWidth, line)),
    chipHeight: Float64Array.from(kept, (line) => num(lines.chipHeight, line)),
  }
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

const countsOf = memoByIdentities(
  (
    painPoints: JourneyDocument['painPoints'],
    ideas: JourneyDocument['ideas'],
    brightSpots: JourneyDocument['brightSpots'],
    quotes: JourneyDocument['quotes'],
  ) => chipCounts({ painPoints, ideas, brightSpots, quotes }),
)

/** What is known of the chips without looking at the cards. */
type KnownChips = {
  readonly isSaid: Uint8Array
  readonly hasMarks: Uint8Array
  readonly width: Float64Array
  /** With the mark of a channel switch. */
  readonly switchWidth: Float64Array
}

/**
 * The same as `chipSize` of each transition, without making the content of any. Widths are whole
 * units: sums of places are then exact, in whatever order they are made.
 */
const measureKnown = memoByIdentities(
  (
    transitions: readonly Transition[],
    counts: ReturnType<typeof chipCounts>,
    work: ReturnType<typeof allWork>,
    measure: MeasureText,
  ): KnownChips => {
    const chips: KnownChips = {
      isSaid: new Uint8Array(transitions.length),
      hasMarks: new Uint8Array(transitions.length),
      width: new Float64Array(transitions.length),
      switchWidth: new Float64Array(transitions.length),
    }
    const icon = markWidth(null, measure)
    const around = (marks: number) => (marks - 1) * chipStyle.markGap + 2 * chipStyle.padding
    transitions.forEach((transition, line) => {
      const isSaid = wordOf(transition) !== 'unknown'
      const noted = chipCountKinds
        .flatMap((kind) => counts[kind].get(transition.id) ?? [])
        .map(String)
      const ticket = work.get(`transition:${transition.id}`)
      if (ticket) noted.push(ticket.label)
      const marks = noted.length + (isSaid ? 1 : 0)
      let width = isSaid ? icon : 0
      for (const words of noted) width += markWidth(words, measure)
      const number = measure(numberLabel(transition), chipStyle.number)
      const numberWidth = number + 2 * chipStyle.numberPadding
      chips.isSaid[line] = isSaid ? 1 : 0
      chips.hasMarks[line] = marks > 0 ? 1 : 0
      chips.width[line] = Math.ceil(marks > 0 ? width + around(marks) : numberWidth)
      chips.switchWidth[line] = Math.ceil(width + icon + around(marks + 1))
    })
    return chips
  },
)

const wordOf = memoByIdentity((transition: Transition) => continuityOf(transition).word)
