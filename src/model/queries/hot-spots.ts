// The transitions and touchpoints that hurt, ranked by their pain.
import { memoByIdentities } from '../../lib/memo-by-identities'
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { PainPoint } from '../records/pain-point'
import { comparePainPoints, painWeight } from './pain-weight'

export type HotSpot = {
  readonly on: AnnotatedThing
  /** Sum of the weights of its open pains; null when none of them is rated. */
  readonly score: number | null
  readonly worstSeverity: number | null
  /** Its open pains, heaviest first. */
  readonly painPoints: readonly PainPoint[]
}

/** Things with open pains, hottest first; ties by worst severity, then the thing's number. */
export function hotSpots(document: JourneyDocument): readonly HotSpot[] {
  return ranked(document.painPoints, document.touchpoints, document.transitions)
}

const ranked = memoByIdentities(
  (
    painPoints: JourneyDocument['painPoints'],
    touchpoints: JourneyDocument['touchpoints'],
    transitions: JourneyDocument['transitions'],
  ): readonly HotSpot[] => {
    const numberOf = ({ kind, id }: AnnotatedThing) =>
      (kind === 'touchpoint' ? touchpoints[id] : transitions[id])?.number ?? 0
    const spots = openPainsByThing(Object.values<PainPoint>(painPoints)).map(hotSpotOf)
    return spots.sort(
      (left, right) =>
        (right.score ?? 0) - (left.score ?? 0) ||
        (right.worstSeverity ?? 0) - (left.worstSeverity ?? 0) ||
        numberOf(left.on) - numberOf(right.on) ||
        (left.on.kind < right.on.kind ? -1 : 1),
    )
  },
)

type PainfulThing = { readonly on: AnnotatedThing; readonly painPoints: PainPoint[] }

function openPainsByThing(painPoints: readonly PainPoint[]): PainfulThing[] {
  const things = new Map<string, PainfulThing>()
  for (const painPoint of painPoints) {
    if (painPoint.resolution.state !== 'open') continue
    const { on } = painPoint
    const key = `${on.kind}:${on.id}`
    const thing = things.get(key)
    if (thing) thing.painPoints.push(painPoint)
    else things.set(key, { on, painPoints: [painPoint] })
  }
  return [...things.values()]
}

function hotSpotOf({ on, painPoints }: PainfulThing): HotSpot {
  const weights = painPoints.map(painWeight).filter((weight) => weight !== null)
  const severities = painPoints.map(({ severity }) => severity).filter((known) => known !== null)
  return {
    on,
    score: weights.length > 0 ? weights.reduce((sum, weight) => sum + weight, 0) : null,
    worstSeverity: severities.length > 0 ? Math.max(...severities) : null,
    painPoints: painPoints.sort(comparePainPoints),
  }
}
