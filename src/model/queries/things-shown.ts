// What belongs to one persona, channel, team or path: the part of a map that is shown when the rest
// is dimmed.
import type { JourneyDocument, RecordRef } from '../document/journey-document'
import type { PathStop } from '../records/path'
import type { Touchpoint } from '../records/touchpoint'
import type { Transition } from '../records/transition'
import { transitionsBetween } from './transitions-of'

export const shownOnlyKinds = ['persona', 'channel', 'team', 'path'] as const

/** What one can show alone. */
export type ShownOnlyRef = Extract<RecordRef, { kind: (typeof shownOnlyKinds)[number] }>

export type ThingsShown = {
  readonly touchpointIds: ReadonlySet<string>
  readonly transitionIds: ReadonlySet<string>
}

/**
 * Persona: the touchpoints that are hers (or everybody's) and the moves between them. Channel: its
 * touchpoints and the moves into and out of it. Team: what it owns, and the moves between its
 * touchpoints. Path: its stops and the moves from one to the next.
 */
export function thingsShown(document: JourneyDocument, ref: ShownOnlyRef): ThingsShown {
  if (ref.kind === 'path') return thingsOfPath(document, document.paths[ref.id]?.stops ?? [])
  const touchpoints = Object.values<Touchpoint>(document.touchpoints)
  const touchpointIds = new Set<string>(
    touchpoints.filter((touchpoint) => belongsTo(touchpoint, ref)).map(({ id }) => id),
  )
  const transitions = Object.values<Transition>(document.transitions).filter((transition) => {
    const isFrom = touchpointIds.has(transition.fromId)
    const isTo = touchpointIds.has(transition.toId)
    if (ref.kind === 'channel') return isFrom || isTo
    return (isFrom && isTo) || (ref.kind === 'team' && transition.teamId === ref.id)
  })
  return { touchpointIds, transitionIds: new Set<string>(transitions.map(({ id }) => id)) }
}

/** The same for stops that are not a path yet. */
export function thingsOfPath(document: JourneyDocument, stops: readonly PathStop[]): ThingsShown {
  const transitionIds = new Set<string>()
  for (const [place, { touchpointId, viaTransitionId }] of stops.entries()) {
    const before = stops[place - 1]
    if (viaTransitionId) transitionIds.add(viaTransitionId)
    else if (before) {
      // It is not said by which one: all that lead there.
      const between = transitionsBetween(document, before.touchpointId, touchpointId)
      for (const { id } of between) transitionIds.add(id)
    }
  }
  return { touchpointIds: new Set(stops.map(({ touchpointId }) => touchpointId)), transitionIds }
}

/** Of everybody is of her, too; a second channel is a channel of it. */
export function belongsTo(
  touchpoint: Touchpoint,
  ref: Exclude<ShownOnlyRef, { kind: 'path' }>,
): boolean {
  const { personaIds, channelId, alsoChannelIds, teamId } = touchpoint
  if (ref.kind === 'persona') return personaIds.length === 0 || personaIds.includes(ref.id)
  if (ref.kind === 'team') return teamId === ref.id
  return channelId === ref.id || alsoChannelIds.includes(ref.id)
}
