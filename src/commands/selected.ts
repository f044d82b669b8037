// What the selection holds, as commands need it.
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import { stepsInOrder } from '../model/queries/records-in-order'
import type { TouchpointId } from '../model/records/touchpoint'
import type { TransitionId } from '../model/records/transition'
import type { SelectionRef } from '../store/session-state'
import type { CommandContext } from './command'

/** The last thing that was selected, or undefined. */
export function primaryOf({ session }: CommandContext): SelectionRef | undefined {
  return session.get().selection.at(-1)
}

/** The primary selection if it is of that kind. */
export function primaryOfKind<Kind extends SelectionRef['kind']>(
  context: CommandContext,
  kind: Kind,
): Extract<SelectionRef, { kind: Kind }> | undefined {
  const primary = primaryOf(context)
  return primary?.kind === kind ? (primary as Extract<SelectionRef, { kind: Kind }>) : undefined
}

/** All selected records; the map as a whole is none. */
export function selectedRecords({ session }: CommandContext): readonly RecordRef[] {
  return session.get().selection.filter((ref): ref is RecordRef => ref.kind !== 'map')
}

/** Selected touchpoints in the order of selecting. */
export function selectedTouchpoints({ session }: CommandContext): readonly TouchpointId[] {
  return session.get().selection.flatMap((ref) => (ref.kind === 'touchpoint' ? [ref.id] : []))
}

/** Selected transitions in the order of selecting. */
export function selectedTransitions({ session }: CommandContext): readonly TransitionId[] {
  return session.get().selection.flatMap((ref) => (ref.kind === 'transition' ? [ref.id] : []))
}

/** The same touchpoints in reading order of the map: by column, then by their place. */
export function inReadingOrder(
  document: JourneyDocument,
  ids: readonly TouchpointId[],
): readonly TouchpointId[] {
  const rank = new Map(stepsInOrder(document).map((step, index) => [step.id, index]))
  const column = (id: TouchpointId) => {
    const touchpoint = document.touchpoints[id]
    return touchpoint ? (rank.get(touchpoint.stepId) ?? 0) : 0
  }
  return [...ids].sort((left, right) => column(left) - column(right))
}
