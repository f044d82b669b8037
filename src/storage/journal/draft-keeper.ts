// Keeps text of fields that are not finished, at most every 400 ms.
import type { JournalShelf } from './journal-shelf'
import type { Later } from './journal-writer'

export type DraftKeeper = {
  /** Null: the field is finished. */
  readonly keep: (field: string, text: string | null) => void
  /** Writes what waits, for the map that is open. */
  readonly flush: () => void
}

const draftMs = 400

/** A keeper for whichever map `mapId` names when it writes. */
export function createDraftKeeper(
  shelf: JournalShelf,
  mapId: () => string | null,
  nowMs: () => number,
  later: Later,
): DraftKeeper {
  const waiting = new Map<string, string | null>()
  let stop: (() => void) | null = null
  const flush = () => {
    stop?.()
    stop = null
    const id = mapId()
    if (id === null || waiting.size === 0) return
    const all = [...waiting].map(([field, text]) => ({ mapId: id, field, text, atMs: nowMs() }))
    waiting.clear()
    const drafts = all.flatMap(({ text, ...draft }) => (text === null ? [] : [{ ...draft, text }]))
    const endedDrafts = all.filter(({ text }) => text === null)
    // A shelf that does not take it is told of by the next entry that it does not take.
    shelf.write({ drafts, endedDrafts }).catch(() => undefined)
  }
  return {
    keep: (field, text) => {
      if (mapId() === null) return
      waiting.set(field, text)
      stop ??= later(flush, draftMs)
    },
    flush,
  }
}
