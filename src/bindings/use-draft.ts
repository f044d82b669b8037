// Words in a field that wait for Enter or for leaving it: kept with the map as they are typed, and
// there again after a crash.
import { type DraftPlace, draftName, withDraft } from '../store/drafts'
import { useSession, useSessionStore } from './use-session'

export type Draft = {
  readonly text: string
  /** Keeps what is typed so far; an empty text ends the draft. */
  readonly keep: (text: string) => void
}

/** The draft of one place; what a crash left is in it from the beginning. */
export function useDraft(place: DraftPlace): Draft {
  const session = useSessionStore()
  const text = useSession(({ drafts }) => drafts[draftName(place)] ?? '')
  return {
    text,
    keep: (typed) => session.set({ drafts: withDraft(session.get().drafts, place, typed) }),
  }
}
