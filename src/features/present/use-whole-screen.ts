// While presenting the screen stays on, and is filled where the browser allows it.
import { useEffect, useEffectEvent } from 'react'

/**
 * `onWayOut`: the browser's own way out of the whole screen was taken, which is Escape, too: the page
 * does not hear that key then. True: presenting goes on, and the next key or press fills the screen.
 * Not filled while `hasAudience`: the room looks at another window, and opening that one ended it.
 */
export function useWholeScreen(onWayOut: () => boolean, hasAudience: boolean): void {
  useFilledScreen(onWayOut, hasAudience)
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

function useFilledScreen(onWayOut: () => boolean, hasAudience: boolean): void {
  useEffect(() => {
    if (hasAudience) return
    fill()
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [hasAudience])
  const goesOn = useEffectEvent(() => !document.fullscreenElement && !hasAudience && onWayOut())
  useEffect(() => {
    const over = new AbortController()
    const { signal } = over
    const onChange = () => {
      if (!goesOn()) return
      // A browser fills the screen only when a person does something.
      const next = { capture: true, once: true, signal }
      window.addEventListener('keydown', fill, next)
      window.addEventListener('pointerdown', fill, next)
    }
    document.addEventListener('fullscreenchange', onChange, { signal })
    return () => over.abort()
  }, [])
}

function fill(): void {
  if (document.fullscreenElement) return
  void document.documentElement.requestFullscreen?.().catch(() => undefined)
}
