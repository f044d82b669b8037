// What somebody is about to call a map in the list of maps: half typed, kept beside the maps and not
// in them, since none of them is open.
import { createDraftKeeper } from './draft-keeper'
import type { JournalShelf } from './journal-shelf'
import type { Later } from './journal-writer'

export type NewNames = {
  /** The words so far, by the local id of the map that they are for. */
  readonly read: () => Promise<ReadonlyMap<string, string>>
  /** Null: the name is given, or given up. Written within 500 ms. */
  readonly keep: (mapId: string, text: string | null) => void
}

/** Stands where drafts have the id of their map. */
const place = 'new names'

export function createNewNames(shelf: JournalShelf, nowMs: () => number, later: Later): NewNames {
  const drafts = createDraftKeeper(shelf, () => place, nowMs, later)
  return {
    read: async () =>
      new Map((await shelf.drafts(place)).map(({ field, text }) => [field, text] as const)),
    keep: (mapId, text) => {
      drafts.keep(mapId, text)
      // A page that is left now must not bring the name up again.
      if (text === null) drafts.flush()
    },
  }
}
