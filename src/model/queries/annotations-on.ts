// What is noted on a touchpoint or a transition.
import { groupedIndex } from '../../lib/grouped-index'
import { memoByIdentities } from '../../lib/memo-by-identities'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BrightSpot } from '../records/bright-spot'
import type { Idea } from '../records/idea'
import type { PainPoint } from '../records/pain-point'
import type { Quote } from '../records/quote'

export type AnnotationsOn = {
  readonly painPoints: readonly PainPoint[]
  readonly ideas: readonly Idea[]
  readonly brightSpots: readonly BrightSpot[]
  readonly quotes: readonly Quote[]
}

/** The annotations on a thing, each list in order; the same object while nothing on it changed. */
export function annotationsOn(document: JourneyDocument, thing: AnnotatedThing): AnnotationsOn {
  const key = keyOfThing(thing)
  const painPoints = painPointsByThing(document.painPoints)(key)
  const ideas = ideasByThing(document.ideas)(key)
  const brightSpots = brightSpotsByThing(document.brightSpots)(key)
  const quotes = quotesByThing(document.quotes)(key)
  const count = painPoints.length + ideas.length + brightSpots.length + quotes.length
  return count === 0 ? nothingOn : together(painPoints, ideas, brightSpots, quotes)
}

/** Most things, of which nothing need be remembered. */
const nothingOn: AnnotationsOn = { painPoints: [], ideas: [], brightSpots: [], quotes: [] }

/** Touchpoints and transitions may share an id in a file that somebody else wrote. */
const keyOfThing = ({ kind, id }: AnnotatedThing) => `${kind}:${id}`

function byThing<Item extends { id: string; order: string; on: AnnotatedThing }>() {
  return groupedIndex<Item>(({ on }) => [keyOfThing(on)], compareByOrder)
}

const painPointsByThing = byThing<PainPoint>()
const ideasByThing = byThing<Idea>()
const brightSpotsByThing = byThing<BrightSpot>()
const quotesByThing = byThing<Quote>()

const together = memoByIdentities(
  (
    painPoints: readonly PainPoint[],
    ideas: readonly Idea[],
    brightSpots: readonly BrightSpot[],
    quotes: readonly Quote[],
  ): AnnotationsOn => ({ painPoints, ideas, brightSpots, quotes }),
)
