// How much of the customer's context a transition, a path or the whole map carries over.
import type { JourneyDocument } from '../document/journey-document'
import type { Path } from '../records/path'
import type { Continuity, Transition } from '../records/transition'
import { isChannelSwitch } from './is-channel-switch'
import { transitionsBetween } from './transitions-of'

/** How many of how many have a known answer. */
export type Coverage = { readonly known: number; readonly all: number }

export type ContinuityOfTransition = {
  /** 0 (lost) … 1 (kept); null when nothing is known. */
  readonly value: number | null
  /** Over the context items; 0 of 0 when there are none. */
  readonly coverage: Coverage
  /** The one word for it, as the line shows it. */
  readonly word: Continuity
}

export type ContinuityOfMany = {
  /** The mean over the channel switches with a known value; null when there is none. */
  readonly value: number | null
  /** Over the channel switches. */
  readonly coverage: Coverage
}

/** The mean over the context items with a known answer; without items, what the scribe said. */
export function continuityOf(
  transition: Pick<Transition, 'context' | 'continuity'>,
): ContinuityOfTransition {
  const { context, continuity } = transition
  if (context.length === 0) {
    return { value: valueOfWord[continuity], coverage: { known: 0, all: 0 }, word: continuity }
  }
  const values = knownOnly(context.map(({ carried }) => valueOfWord[carried]))
  const coverage = { known: values.length, all: context.length }
  const value = meanOf(values)
  return { value, coverage, word: wordFor(value, coverage) }
}

/** The continuity over all channel switches of the map. */
export function continuityOfMap(document: JourneyDocument): ContinuityOfMany {
  const switches = Object.values<Transition>(document.transitions).filter((transition) =>
    isChannelSwitch(document, transition),
  )
  return continuityOfAll(switches)
}

/** The continuity over some transitions, each once; whoever asks takes channel switches. */
export function continuityOfAll(transitions: readonly Transition[]): ContinuityOfMany {
  return over(transitions.map((transition) => continuityOf(transition).value))
}

/**
 * The continuity over the channel switches of a path, each as often as the path takes it. Where
 * the path does not say which of several transitions it takes, the switch counts as unknown.
 */
export function continuityOfPath(document: JourneyDocument, path: Path): ContinuityOfMany {
  const values: (number | null)[] = []
  path.stops.forEach(({ touchpointId, viaTransitionId }, place) => {
    const before = path.stops[place - 1]
    if (!before) return
    const ends = { fromId: before.touchpointId, toId: touchpointId }
    if (!isChannelSwitch(document, ends)) return
    const said = viaTransitionId ? document.transitions[viaTransitionId] : undefined
    const between = said ? [said] : transitionsBetween(document, ends.fromId, ends.toId)
    const [taken] = between
    values.push(taken && between.length === 1 ? continuityOf(taken).value : null)
  })
  return over(values)
}

const valueOfWord: Readonly<Record<Continuity, number | null>> = {
  kept: 1,
  partial: 0.5,
  lost: 0,
  unknown: null,
}

/** Harm that is known is said; "kept" only when every answer is known, or unknown would count. */
function wordFor(value: number | null, { known, all }: Coverage): Continuity {
  if (value === null) return 'unknown'
  if (value === 0) return 'lost'
  if (value < 1) return 'partial'
  return known === all ? 'kept' : 'unknown'
}

function over(values: readonly (number | null)[]): ContinuityOfMany {
  const known = knownOnly(values)
  return { value: meanOf(known), coverage: { known: known.length, all: values.length } }
}

function knownOnly(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
