// Lays out a small map while the start screen rests: the browser compiles code when it runs first,
// and whoever opens a map should not wait for that.
import { whenQuiet } from '../storage/when-quiet'
import type { SessionStore } from '../store/session-store'

/**
 * Begins in a quiet moment after somebody first moved or pressed, or some seconds later: the start
 * screen comes first. Does nothing once a map is open or on its way.
 */
export function warmUp(session: SessionStore): void {
  const isWanted = () => {
    const { isMapOpen, keeping } = session.get()
    return !isMapOpen && keeping.state !== 'opening'
  }
  const begin = async () => {
    if (!isWanted()) return
    // A warm-up that cannot be fetched is not missed.
    const rehearsal = await import('../scene/layout/rehearsal').catch(() => null)
    if (!rehearsal) return
    const steps = rehearsal.rehearseLayout()
    const goOn = () => {
      if (isWanted() && !steps.next().done) whenQuiet(goOn, longestWaitMs)
    }
    goOn()
  }
  const start = () => {
    for (const sign of firstSigns) window.removeEventListener(sign, start)
    clearTimeout(timer)
    whenQuiet(() => void begin(), longestWaitMs)
  }
  const timer = setTimeout(start, patienceMs)
  for (const sign of firstSigns) window.addEventListener(sign, start)
}

const firstSigns = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const
const patienceMs = 3000

const longestWaitMs = 2000
