// Keeps text of fields that are not finished, at most every 400 ms.
import type { JournalShelf } from './journal-shelf'
import type { Later } from './journal-writer'

export type DraftKeeper = {
  /** Null: the field is finished. */
  readonly keep: (field: string, text: string | null) => void
  /** Writes what waits. */
  readonly flush: () => void
}

type Waiting = { readonly mapId: string; readonly field: string; readonly text: string | null }

const draftMs = 400

/** A keeper for whichever map `mapId` names when something is typed. */
export function createDraftKeeper(
  shelf: JournalShelf,
  mapId: () => string | null,
  nowMs: () => number,
  later: Later,
): DraftKeeper {
  /** Of one map each: another one may be open by the time they are written. */
  const waiting = new Map<string, Waiting>()
  let stop: (() => void) | null = null
  const flush = () => {
    stop?.()
    stop = null
    if (waiting.size === 0) return
    const all = [...waiting.values()].map((one) => ({ ...one, atMs: nowMs() }))
    waiting.clear()
    const drafts = all.flatMap(({ text, ...draft }) => (text === null ? [] : [{ ...draft, text }]))
    const endedDrafts = all.filter(({ text }) => text === null)
    // A shelf that does not take it is told of by the next entry that it does not take.
    shelf.write({ drafts, endedDrafts }).catch(() => undefined)
  }
  return {
    keep: (field, text) => {
      const id = mapId()
      if (id === null) return
      waiting.set(`${id} ${field}`, { mapId: id, field, text })
      stop ??= later(flush, draftMs)
    },
    flush,
  }
}
