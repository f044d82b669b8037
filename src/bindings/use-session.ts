// Reads and changes the session in components.
import { useStore } from 'zustand'
import type { SessionState } from '../store/session-state'
import type { SessionStore } from '../store/session-store'
import { useApp } from './app-context'

/** What `select` finds in the session; must give the same object for the same state. */
export function useSession<Value>(select: (state: SessionState) => Value): Value {
  const { context } = useApp()
  return useStore(context.session.state, select)
}

/** The store that changes of the session go through. */
export function useSessionStore(): SessionStore {
  return useApp().context.session
}
