// The pain points and ideas that are selected.
import type { LinkedToBacklog } from '../../model/queries/backlog-items-for'
import type { SessionStore } from '../../store/session-store'

/** In the order of selecting. */
export function selectedNotes(session: SessionStore): readonly LinkedToBacklog[] {
  return session
    .get()
    .selection.flatMap((ref) => (ref.kind === 'painPoint' || ref.kind === 'idea' ? [ref] : []))
}
