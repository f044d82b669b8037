// Undoing a captured line leads back to where the scribe was before it: its card is gone, and the
// next line is to come after the card before it.
import type { CommandContext } from '../../../commands/command'
import type { Captured, SelectionRef } from '../../../store/session-state'
import { doesExist } from '../../../store/session-store'

type Place = { readonly selection: readonly SelectionRef[]; readonly captured: Captured | null }

export type WayBack = {
  /** Runs a capture and keeps in mind from where it was done. */
  readonly remember: (run: () => void) => void
  /** Listens to undo and redo; gives back how to stop. */
  readonly follow: () => () => void
}

export function createWayBack({ documents, session }: CommandContext): WayBack {
  const places = new Map<number, { readonly before: Place; readonly after: Place }>()
  const newestEntry = () => documents.state.getState().past.at(-1)?.id ?? 0
  const placeNow = (): Place => {
    const { selection, captured } = session.get()
    return { selection, captured }
  }
  const goBackTo = ({ selection, captured }: Place) => {
    // Who went elsewhere meanwhile stays there.
    if (session.get().selection.length > 0) return
    const document = documents.getDocument()
    const kept = selection.filter((ref) => doesExist(document, ref))
    if (kept.length === 0) return
    session.select(kept)
    session.set({ captured: captured && { ...captured, selection: kept } })
  }
  return {
    remember: (run) => {
      const before = placeNow()
      const entry = newestEntry()
      run()
      if (newestEntry() !== entry) places.set(newestEntry(), { before, after: placeNow() })
    },
    follow: () =>
      documents.onCommit(({ cause, entry }) => {
        const place = places.get(entry.id)
        if (place && cause !== 'edit') goBackTo(cause === 'undo' ? place.before : place.after)
      }),
  }
}
