// A small store of one view's own passing state (what is hovered, what is being dragged): read by
// components, and by event handlers and drawing code outside React.
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type LocalStore<State> = {
  readonly get: () => State
  readonly set: (changes: Partial<State>) => void
  /** Told after each change, with the state before it; returns how to stop. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void
  readonly api: StoreApi<State>
}

/** A store that holds `initial`. */
export function createLocalStore<State extends object>(initial: State): LocalStore<State> {
  const api = createStore<State>(() => initial)
  return {
    get: api.getState,
    set: (changes) => api.setState(changes),
    subscribe: api.subscribe,
    api,
  }
}

/** What `select` finds in the store; must give the same object for the same state. */
export function useLocal<State, Value>(
  store: LocalStore<State>,
  select: (state: State) => Value,
): Value {
  return useStore(store.api, select)
}
