// What the chip of a transition says, and how large it is; every surface draws it from this.
import { memoByIdentity } from '../lib/memo-by-identity'
import type { JourneyDocument } from '../model/document/journey-document'
import { continuityOf } from '../model/queries/continuity-of'
import { isChannelSwitch } from '../model/queries/is-channel-switch'
import { allWork, type WorkOn } from '../model/queries/work-on'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import type { PainPoint } from '../model/records/pain-point'
import type { Continuity, Transition } from '../model/records/transition'
import { sizes } from './layout/map-layout'
import type { TextStyle } from './text/measure-text'

/** The width of one line of text in map units: `measureText`. */
export type MeasureText = (text: string, style: TextStyle) => number

export type ChipCountKind = 'painPoint' | 'idea' | 'brightSpot' | 'quote'

/** One sign of a chip: an icon alone, or an icon and a number. */
export type ChipMark =
  | { readonly kind: 'continuity'; readonly continuity: Continuity }
  | { readonly kind: ChipCountKind; readonly count: number }
  | { readonly kind: 'work'; readonly state: WorkOn['state']; readonly label: string }

export type ChipContent = { readonly marks: readonly ChipMark[] }

/** Sizes of a chip and of the number that stands for one, in map units. */
export const chipStyle = {
  padding: 8,
  icon: 18,
  /** Between an icon and its count. */
  countGap: 2,
  /** Between two marks. */
  markGap: 6,
  text: { size: 17, weight: 700 },
  number: { size: 13, weight: 600 },
  numberPadding: 3,
  numberHeight: 16,
} as const

/**
 * Reads the marks of the chips of a document, by transition: its continuity (unknown only where the
 * channel switches), then what is noted on it; only open pain points count; then the work on it.
 * Null: only its number is drawn.
 */
export function chipReader(
  document: JourneyDocument,
): (transition: Transition) => ChipContent | null {
  const counts = chipCounts(document)
  const work = allWork(document)
  return (transition) => {
    const { id } = transition
    const { word } = continuityOf(transition)
    const marks: ChipMark[] = []
    if (word !== 'unknown' || isChannelSwitch(document, transition)) {
      marks.push(continuityMarks[word])
    }
    for (const kind of chipCountKinds) {
      const count = counts[kind].get(id) ?? 0
      if (count > 0) marks.push({ kind, count })
    }
    const own = work.size > 0 ? work.get(`transition:${id}`) : undefined
    if (own) marks.push({ kind: 'work', state: own.state, label: own.label })
    return marks.length > 0 ? { marks } : null
  }
}

const continuityMarks: Readonly<Record<Continuity, ChipMark>> = {
  kept: { kind: 'continuity', continuity: 'kept' },
  partial: { kind: 'continuity', continuity: 'partial' },
  lost: { kind: 'continuity', continuity: 'lost' },
  unknown: { kind: 'continuity', continuity: 'unknown' },
}

/** The text that a line without a chip bears: `X4`. */
export function numberLabel(transition: Pick<Transition, 'number'>): string {
  return `X${transition.number}`
}

export const chipCountKinds: readonly ChipCountKind[] = ['painPoint', 'idea', 'brightSpot', 'quote']

/** How many of each kind are noted on the transitions of a document, by transition. */
export function chipCounts(
  document: Pick<JourneyDocument, 'painPoints' | 'ideas' | 'brightSpots' | 'quotes'>,
): Readonly<Record<ChipCountKind, ReadonlyMap<string, number>>> {
  return {
    painPoint: openPains(document.painPoints),
    idea: countsByTransition(document.ideas),
    brightSpot: countsByTransition(document.brightSpots),
    quote: countsByTransition(document.quotes),
  }
}

/** Where the icon and the count of each mark start, from the left edge of the chip. */
export function placeMarks(
  { marks }: ChipContent,
  measure: MeasureText,
): { readonly width: number; readonly icons: readonly number[] } {
  let x: number = chipStyle.padding
  const icons = marks.map((mark, index) => {
    if (index > 0) x += chipStyle.markGap
    const icon = x
    x += markWidth(wordsOfMark(mark), measure)
    return icon
  })
  return { width: Math.ceil(x + chipStyle.padding), icons }
}

/** What stands beside its icon: a count, the key of a ticket; null: the icon says all. */
export function wordsOfMark(mark: ChipMark): string | null {
  if (mark.kind === 'continuity') return null
  return mark.kind === 'work' ? mark.label : String(mark.count)
}

/** Width of one mark: its icon, and the words beside it if it has some. */
export function markWidth(words: string | null, measure: MeasureText): number {
  if (words === null) return chipStyle.icon
  return chipStyle.icon + chipStyle.countGap + measure(words, chipStyle.text)
}

/** Width and height of a chip with this content; of the number of the line when it has none. */
export function chipSize(
  content: ChipContent | null,
  transition: Pick<Transition, 'number'>,
  measure: MeasureText,
): { readonly width: number; readonly height: number } {
  if (content) return { width: placeMarks(content, measure).width, height: sizes.chipHeight }
  const width = measure(numberLabel(transition), chipStyle.number) + 2 * chipStyle.numberPadding
  return { width: Math.ceil(width), height: chipStyle.numberHeight }
}

const openPains = memoByIdentity((painPoints: JourneyDocument['painPoints']) =>
  countByTransition(
    Object.values<PainPoint>(painPoints).filter((pain) => pain.resolution.state === 'open'),
  ),
)

const countsByTransition = memoByIdentity((table: object) =>
  countByTransition(Object.values(table) as { on: AnnotatedThing }[]),
)

function countByTransition(items: readonly { readonly on: AnnotatedThing }[]) {
  const counts = new Map<string, number>()
  for (const { on } of items) {
    if (on.kind === 'transition') counts.set(on.id, (counts.get(on.id) ?? 0) + 1)
  }
  return counts
}
