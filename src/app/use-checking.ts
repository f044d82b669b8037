// Has the open map checked; the rules come after its first picture.
import { useEffect } from 'react'
import { useApp } from '../bindings/app-context'
import { useSession } from '../bindings/use-session'
import { whenShown } from './when-shown'

/** Once an app. */
export function useChecking(): void {
  const { context } = useApp()
  const isMapOpen = useSession((session) => session.isMapOpen)
  useEffect(() => {
    if (!isMapOpen) return
    let isOver = false
    let stop = () => {}
    const start = async () => {
      const { keepChecking } = await import('../features/insights/keep-checking')
      if (!isOver) stop = keepChecking(context)
    }
    // Without its code there are no findings; everything else goes on.
    const stopWaiting = whenShown([() => start().catch(() => undefined)])
    return () => {
      isOver = true
      stopWaiting()
      stop()
    }
  }, [context, isMapOpen])
}
