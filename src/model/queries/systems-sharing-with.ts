// Which systems share data with one: the pair is stored once, and true both ways.
import { groupedIndex } from '../../lib/grouped-index'
import { memoByIdentity } from '../../lib/memo-by-identity'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { System, SystemId } from '../records/system'

/** The ids of its partners in the order of the systems; the same list while it has the same ones. */
export function systemsSharingWith(document: JourneyDocument, id: string): readonly SystemId[] {
  return idsOf(partnersIn(document.systems)(id))
}

const partnersIn = memoByIdentity((systems: JourneyDocument['systems']) => {
  const partners = new Map<string, Set<string>>()
  const add = (id: string, partner: string) => {
    partners.set(id, (partners.get(id) ?? new Set()).add(partner))
  }
  for (const { id, sharesDataWith } of Object.values<System>(systems)) {
    for (const partner of sharesDataWith) {
      add(id, partner)
      add(partner, id)
    }
  }
  const index = groupedIndex<System>(({ id }) => [...(partners.get(id) ?? [])], compareByOrder)
  return index(systems)
})

const idsOf = memoByIdentity((systems: readonly System[]) => systems.map(({ id }) => id))
