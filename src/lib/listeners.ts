// Who wants to be told of something, and telling them.

export type Listeners<Args extends readonly unknown[]> = {
  /** Told from now on, until the returned function is called. */
  readonly add: (listener: (...args: Args) => void) => () => void
  readonly tell: (...args: Args) => void
}

/** Nobody at first. */
export function createListeners<Args extends readonly unknown[]>(): Listeners<Args> {
  const all = new Set<(...args: Args) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell: (...args) => {
      for (const listener of all) listener(...args)
    },
  }
}
