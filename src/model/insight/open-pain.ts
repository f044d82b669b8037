// How much something hurts: the open pain points on some things, added up.
import type { JourneyDocument } from '../document/journey-document'
import { annotationsOn } from '../queries/annotations-on'
import { painWeight } from '../queries/pain-weight'
import type { AnnotatedThing } from '../records/annotated-thing'

export type OpenPain = {
  /** Sum of the weights; null when none of them is rated. */
  readonly weight: number | null
  /** How many there are, and how many of them have no weight. */
  readonly count: number
  readonly unrated: number
}

/** The open pain points on all of these together. */
export function openPainOn(document: JourneyDocument, things: readonly AnnotatedThing[]): OpenPain {
  const open = things
    .flatMap((thing) => annotationsOn(document, thing).painPoints)
    .filter(({ resolution }) => resolution.state === 'open')
  const weights = open.map(painWeight).filter((weight) => weight !== null)
  return {
    weight: weights.length > 0 ? weights.reduce((sum, weight) => sum + weight, 0) : null,
    count: open.length,
    unrated: open.length - weights.length,
  }
}
