// The small picture of a map as an address for an image, one after the other while nothing else is
// to be done.
import { useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import type { MapRow } from '../../storage/journal/map-row'

let painting: Promise<unknown> = Promise.resolve()

/** Null until it is there, and where none can be painted. */
export function useSmallPicture({ id, changedAtMs }: MapRow): string | null {
  const { context } = useApp()
  const theme = useSession((session) => session.theme)
  const [address, setAddress] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a map that changed has another picture.
  useEffect(() => {
    let isOver = false
    let made: string | null = null
    const show = async () => {
      if (isOver) return
      const { smallPictureOf } = await import('./small-picture')
      const picture = await smallPictureOf(context, id, theme)
      if (isOver || !picture) return
      made = URL.createObjectURL(picture)
      setAddress(made)
    }
    painting = painting.then(show).catch(() => undefined)
    return () => {
      isOver = true
      if (made) URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [context, id, changedAtMs, theme])
  return address
}
