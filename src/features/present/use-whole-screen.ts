// While presenting the screen stays on, and is filled where the browser allows it.
import { useEffect, useEffectEvent } from 'react'

/**
 * `onLeave`: the browser's own way out of the whole screen was taken. Not filled while `hasAudience`:
 * the room looks at another window, and opening that one ended it.
 */
export function useWholeScreen(onLeave: () => void, hasAudience: boolean): void {
  useFilledScreen(onLeave, hasAudience)
  useEffect(() => {
    let isOver = false
    let lock: WakeLockSentinel | null = null
    const stayOn = async () => {
      if (document.visibilityState !== 'visible') return
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null
      if (isOver) void lock?.release()
    }
    void stayOn()
    // The browser lets go of it while the page is not seen.
    document.addEventListener('visibilitychange', stayOn)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', stayOn)
      void lock?.release()
    }
  }, [])
}

function useFilledScreen(onLeave: () => void, hasAudience: boolean): void {
  useEffect(() => {
    if (hasAudience) return
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [hasAudience])
  const leave = useEffectEvent(() => {
    if (!document.fullscreenElement && !hasAudience) onLeave()
  })
  useEffect(() => {
    const onChange = () => leave()
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
}
