// System × system: which share data, and where customers need them to.
import type { JourneyDocument } from '../document/journey-document'
import { isDataSilo } from '../queries/is-data-silo'
import { inOrder } from '../queries/records-in-order'
import { systemsSharingWith } from '../queries/systems-sharing-with'
import type { SystemId } from '../records/system'
import type { Transition } from '../records/transition'

export type SystemPair = {
  /** The one that stands first in the order of the systems. */
  readonly leftId: SystemId
  readonly rightId: SystemId
  readonly doesShare: boolean
  /** From a touchpoint with the one to a touchpoint with the other, by number. */
  readonly transitions: readonly Transition[]
  /** Those of them on which no data comes along by any other system either. */
  readonly silos: readonly Transition[]
}

/** Each pair that shares data or that a transition joins; the others have nothing to say. */
export function systemPairs(document: JourneyDocument): readonly SystemPair[] {
  const systems = inOrder(document, 'systems')
  const joined = transitionsByPair(document)
  return systems.flatMap(({ id: leftId }, row) => {
    const partners = systemsSharingWith(document, leftId)
    return systems.slice(row + 1).flatMap(({ id: rightId }) => {
      const transitions = joined.get(keyOf(leftId, rightId)) ?? []
      const doesShare = partners.includes(rightId)
      if (!doesShare && transitions.length === 0) return []
      const silos = transitions.filter((transition) => isDataSilo(document, transition))
      return { leftId, rightId, doesShare, transitions, silos }
    })
  })
}

function keyOf(one: SystemId, other: SystemId): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

function transitionsByPair(document: JourneyDocument): ReadonlyMap<string, readonly Transition[]> {
  const pairs = new Map<string, Transition[]>()
  const transitions = Object.values<Transition>(document.transitions)
  for (const transition of transitions.sort((left, right) => left.number - right.number)) {
    const from = document.touchpoints[transition.fromId]?.systemIds ?? []
    const to = document.touchpoints[transition.toId]?.systemIds ?? []
    const keys = from.flatMap((one) =>
      to.filter((other) => other !== one).map((other) => keyOf(one, other)),
    )
    for (const key of new Set(keys)) {
      const known = pairs.get(key)
      if (known) known.push(transition)
      else pairs.set(key, [transition])
    }
  }
  return pairs
}
