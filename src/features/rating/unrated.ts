// Which pains still want a rating, in the order in which they were captured.
import type { JourneyDocument } from '../../model/document/journey-document'
import { painWeight } from '../../model/queries/pain-weight'
import type { PainPoint } from '../../model/records/pain-point'

/** Open pain points without severity or frequency, by number. */
export function unratedPains(document: JourneyDocument): readonly PainPoint[] {
  return Object.values<PainPoint>(document.painPoints)
    .filter((pain) => pain.resolution.state === 'open' && painWeight(pain) === null)
    .sort((left, right) => left.number - right.number)
}
