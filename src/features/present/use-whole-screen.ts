// While presenting the screen stays on, and is filled where the browser allows it.
import { useEffect } from 'react'

/** `onLeave`: the browser's own way out of the whole screen was taken. */
export function useWholeScreen(onLeave: () => void): void {
  useEffect(() => {
    let isOver = false
    const page = document.documentElement
    void page.requestFullscreen?.().catch(() => undefined)
    let lock: WakeLockSentinel | null = null
    const stayOn = async () => {
      if (document.visibilityState !== 'visible') return
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null
      if (isOver) void lock?.release()
    }
    const onChange = () => {
      if (!document.fullscreenElement) onLeave()
    }
    void stayOn()
    // The browser lets go of it while the page is not seen.
    document.addEventListener('visibilitychange', stayOn)
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', stayOn)
      document.removeEventListener('fullscreenchange', onChange)
      void lock?.release()
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [onLeave])
}
