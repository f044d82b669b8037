// What is left of the time of a workshop's clock, counted while it is looked at.
import { useEffect, useState } from 'react'
import { useApp } from '../bindings/app-context'
import { msLeft, type WorkshopClock } from '../model/workshop/clock'

/** In ms, below 0 over time; drawn again several times a second while the clock runs. */
export function useMsLeft(clock: WorkshopClock): number {
  const { env } = useApp().context
  const [, setTick] = useState(0)
  const isRunning = clock.endsAtMs !== null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setTick((tick) => tick + 1), tickMs)
    return () => clearInterval(timer)
  }, [isRunning])
  return msLeft(clock, Date.parse(env.now()))
}

/** Often enough that no second is seen to be skipped. */
const tickMs = 200
