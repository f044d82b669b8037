// What ends a drag of cards besides letting go: Escape, a second finger, a card that is no more.
// React Flow knows no end but that of the gesture, and without one leads the map on and on.
import { type RefObject, useEffect } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useMapLocalStore } from '../map-local'

/**
 * @param giveUp nothing is to be dropped any more; stays the same
 * @param lastMove what moved the cards last
 */
export function useDragEnds(
  giveUp: () => void,
  lastMove: RefObject<MouseEvent | TouchEvent | null>,
): void {
  const { documents } = useApp().context
  const local = useMapLocalStore()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !local.get().drag) return
      // The same key clears the selection; one press does one thing.
      event.stopPropagation()
      event.preventDefault()
      giveUp()
    }
    // Two fingers zoom, also when the first of them is on a card.
    const onTouch = ({ touches, changedTouches }: TouchEvent) => {
      if (touches.length < 2) return
      if (local.get().drag) giveUp()
      const added = new Set([...changedTouches].map(({ identifier }) => identifier))
      endTouches([...touches].filter(({ identifier }) => !added.has(identifier)))
    }
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('touchstart', onTouch, { capture: true, passive: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('touchstart', onTouch, { capture: true })
    }
  }, [giveUp, local])

  useEffect(
    () =>
      documents.state.subscribe(() => {
        const { drag } = local.get()
        const { touchpoints } = documents.getDocument()
        if (!drag || drag.ids.every((id) => touchpoints[id])) return
        giveUp()
        if (lastMove.current) endGesture(lastMove.current)
      }),
    [documents, giveUp, lastMove, local],
  )
}

/** As if the mouse were let go, or as if the system took the fingers away. */
function endGesture(event: MouseEvent | TouchEvent): void {
  if ('changedTouches' in event) endTouches([...event.changedTouches])
  else window.dispatchEvent(new MouseEvent('mouseup', { view: window }))
}

/** Whatever card these fingers hold is held no more. */
function endTouches(touches: readonly Touch[]): void {
  for (const touch of touches) {
    const card = touch.target instanceof Element && touch.target.closest('.react-flow__node')
    // Not every browser makes a TouchEvent on request; no more of it is read.
    const end = Object.assign(new Event('touchcancel'), { changedTouches: [touch], touches: [] })
    if (card) card.dispatchEvent(end)
  }
}
