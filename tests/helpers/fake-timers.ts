// Timers that pass when a test says so, in every test of a file; promises and the clock stay real.
import { afterEach, beforeEach, vi } from 'vitest'

/** To be called once, at the top of a file; then `vi.advanceTimersByTimeAsync`. */
export function withFakeTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}
