// Whether the data of a customer cannot come along on a transition.
import type { JourneyDocument } from '../document/journey-document'
import type { SystemId } from '../records/system'
import type { Transition } from '../records/transition'
import { systemsSharingWith } from './systems-sharing-with'

/**
 * Whether no system of the one end is one of the other end, or shares data with one. Where the
 * systems of an end are not known, nothing is said.
 */
export function isDataSilo(
  document: JourneyDocument,
  { fromId, toId }: Pick<Transition, 'fromId' | 'toId'>,
): boolean {
  const from = document.touchpoints[fromId]?.systemIds ?? []
  const to = document.touchpoints[toId]?.systemIds ?? []
  const doesShare = (id: SystemId) =>
    to.includes(id) || systemsSharingWith(document, id).some((partner) => to.includes(partner))
  return from.length > 0 && to.length > 0 && !from.some(doesShare)
}
