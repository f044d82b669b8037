// Says by an attribute that the map is moving, so that the style sheet can have its cards moved as
// one picture, without drawing them anew in every frame.
import { type RefObject, useEffect } from 'react'
import { useSessionStore } from '../../../bindings/use-session'

/** A viewport that stood still for this long has come to rest, in ms. */
export const restMs = 120

/** Sets `data-moving` on the room while the viewport changes. */
export function useMotion(room: RefObject<HTMLElement | null>): void {
  const session = useSessionStore()
  useEffect(() => {
    let timer = 0
    const rest = () => room.current?.removeAttribute('data-moving')
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.viewport === before.viewport) return
      room.current?.setAttribute('data-moving', '')
      clearTimeout(timer)
      timer = window.setTimeout(rest, restMs)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
      rest()
    }
  }, [room, session])
}
