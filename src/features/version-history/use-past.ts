// Reads the past of the open map once, when its dialog opens; more of it when that is asked for.
import { useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import type { PastOfMap } from '../../storage/journal/past-of-map'

const stepsAtOnce = 300

/** `past` is null until it is read. */
export function usePast() {
  const { context } = useApp()
  const [count, setCount] = useState(stepsAtOnce)
  const [past, setPast] = useState<PastOfMap | null>(null)
  const { keeping, following } = context.session.get()
  const mapId = following?.mapId ?? keeping.mapId
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      await context.journal.settled()
      return mapId === null ? nothing : await context.maps.past(mapId, count)
    }
    const show = (found: PastOfMap) => {
      if (isWanted) setPast(found)
    }
    read().then(show, () => show(nothing))
    return () => {
      isWanted = false
    }
  }, [context, mapId, count])
  return { past, mapId, showEarlier: () => setCount(count * 3) }
}

const nothing: PastOfMap = { points: [], steps: [], hasEarlier: false }
