// Titles are typed in the inspector in this view: whatever asks for one to be typed in place (a new
// touchpoint, F2) leads there.
import { useEffect } from 'react'
import { useSession, useSessionStore } from '../bindings/use-session'

export function useTypingInInspector(): void {
  const session = useSessionStore()
  const renaming = useSession((state) => state.renaming)
  useEffect(() => {
    if (!renaming) return
    const { ref } = renaming
    session.select([ref])
    session.set({ renaming: null, fieldToFocus: { ref, field: 'title' } })
  }, [renaming, session])
}
