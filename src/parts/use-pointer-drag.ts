// Something that is dragged: a picture of what would be while it moves, one act at the drop; Escape
// gives up.
import { type PointerEvent, useEffect, useRef, useState } from 'react'

export type PointerDrag<Held, Over> = {
  /** What is held, and what it is over; null: nothing is dragged. */
  readonly shown: { readonly held: Held; readonly over: Over } | null
  readonly start: (event: PointerEvent, held: Held) => void
}

type Hand<Held, Over> = {
  readonly pointerId: number
  readonly startX: number
  readonly startY: number
  readonly held: Held
  /** Null: it was not moved yet, or is over nothing. */
  over: Over | null
  hasMoved: boolean
}

/**
 * @param overAt what the pointer is over; the same object as before while that is the same
 * @param drop told once, at the end of a drag that ends over something
 */
export function usePointerDrag<Held, Over>(
  overAt: (event: globalThis.PointerEvent, held: Held, before: Over | null) => Over | null,
  drop: (held: Held, over: Over) => void,
): PointerDrag<Held, Over> {
  const [shown, setShown] = useState<PointerDrag<Held, Over>['shown']>(null)
  const hand = useRef<Hand<Held, Over> | null>(null)
  const latest = useRef({ overAt, drop })
  useEffect(() => {
    latest.current = { overAt, drop }
  })

  useEffect(() => {
    const end = () => {
      hand.current = null
      setShown(null)
    }
    const onMove = (event: globalThis.PointerEvent) => {
      const now = hand.current
      if (now?.pointerId !== event.pointerId) return
      const away = Math.hypot(event.clientX - now.startX, event.clientY - now.startY)
      if (!now.hasMoved && away < leastMove) return
      now.hasMoved = true
      const over = latest.current.overAt(event, now.held, now.over)
      if (over === now.over) return
      now.over = over
      setShown(over === null ? null : { held: now.held, over })
    }
    const onUp = (event: globalThis.PointerEvent) => {
      const now = hand.current
      if (now?.pointerId !== event.pointerId) return
      end()
      if (!now.hasMoved) return
      // The press that ends a drag is no press on what lies under it.
      window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
      if (now.over !== null) latest.current.drop(now.held, now.over)
    }
    const onCancel = (event: globalThis.PointerEvent) => {
      if (hand.current?.pointerId === event.pointerId) end()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !hand.current?.hasMoved) return
      // The same key clears the selection; one press does one thing.
      event.stopPropagation()
      event.preventDefault()
      end()
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [])

  const start: PointerDrag<Held, Over>['start'] = (event, held) => {
    if (event.button !== 0) return
    const { pointerId, clientX: startX, clientY: startY } = event
    hand.current = { pointerId, startX, startY, held, over: null, hasMoved: false }
  }
  return { shown, start }
}

/** A hand that presses is never quite still, in CSS pixels. */
const leastMove = 4

function swallow(event: Event) {
  event.stopPropagation()
  event.preventDefault()
}
