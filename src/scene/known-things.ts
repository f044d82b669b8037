// What a scene builder knows of cards or lines, by their ids: thousands, of which an edit changes few.

export type KnownThings<Id, Known> = {
  readonly get: (id: Id) => Known | undefined
  readonly set: (id: Id, known: Known) => void
  /**
   * Forgets all that are not in `shown`, the next time that some are not: who deletes and takes it
   * back (thousands, after "select all") has everything as it was.
   */
  readonly keepOnly: (shown: ReadonlyMap<Id, unknown>) => void
}

export function createKnownThings<Id, Known>(): KnownThings<Id, Known> {
  const things = new Map<Id, Known>()
  let gone: ReadonlyMap<Id, Known> = new Map()
  return {
    get: (id) => {
      const known = things.get(id)
      if (known !== undefined || gone.size === 0) return known
      const again = gone.get(id)
      if (again !== undefined) things.set(id, again)
      return again
    },
    set: (id, known) => {
      things.set(id, known)
    },
    keepOnly: (shown) => {
      if (things.size <= shown.size) return
      const left = new Map<Id, Known>()
      for (const [id, known] of things) if (!shown.has(id)) left.set(id, known)
      for (const id of left.keys()) things.delete(id)
      gone = left
    },
  }
}
