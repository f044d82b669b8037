// What of the backlog is shown, and the way to change it.
import { useSession, useSessionStore } from '../../bindings/use-session'
import type { BacklogLook } from '../../model/backlog/backlog-look'

export function useLook(): readonly [BacklogLook, (changes: Partial<BacklogLook>) => void] {
  const session = useSessionStore()
  const look = useSession(({ backlog }) => backlog)
  return [look, (changes) => session.set({ backlog: { ...session.get().backlog, ...changes } })]
}
