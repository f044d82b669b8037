// The documents on both sides of the newest edit: undone at once, the map is the same object again,
// and nothing that was made of it (layout, indexes) is made anew. Of no more than one edit:
// documents share their records, but not their tables.
import type { JourneyDocument } from '../model/document/journey-document'

export type NewestEdit = {
  /** `mergedId`: of the entry that it became one with. */
  readonly remember: (mergedId: number | null, edit: Sides) => void
  /** The document beyond an entry, seen from one of its sides; null: it is not known. */
  readonly beyond: (entryId: number, document: JourneyDocument) => JourneyDocument | null
  readonly forget: () => void
}

type Sides = {
  readonly entryId: number
  readonly before: JourneyDocument
  readonly after: JourneyDocument
}

export function createNewestEdit(): NewestEdit {
  let newest: Sides | null = null
  return {
    remember: (mergedId, edit) => {
      if (mergedId === null) newest = edit
      else newest = newest?.entryId === mergedId ? { ...edit, before: newest.before } : null
    },
    beyond: (entryId, document) => {
      if (newest?.entryId !== entryId) return null
      if (document === newest.after) return newest.before
      return document === newest.before ? newest.after : null
    },
    forget: () => {
      newest = null
    },
  }
}
