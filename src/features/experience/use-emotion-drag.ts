// A point that is dragged up or down: a picture of what would be while it moves, one edit at the
// drop; Escape gives up.
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { PersonaId } from '../../model/records/persona'
import { type EmotionScale, emotionAtY } from '../../scene/experience/emotion-scale'
import type { EmotionPoint } from '../../scene/experience/experience-plot'
import type { EmotionAt } from '../../scene/experience/with-emotion'

export type EmotionDrag = {
  /** What is shown while a point is held somewhere else; null: nothing is. */
  readonly preview: EmotionAt | null
  readonly start: (event: PointerEvent, personaId: PersonaId, point: EmotionPoint) => void
}

type Held = {
  readonly pointerId: number
  readonly startY: number
  /** The upper edge of the plot in the window. */
  readonly plotTop: number
  readonly from: EmotionAt
  /** Where it would be dropped; null: it has not been moved. */
  over: EmotionAt | null
}

/** `drop` is told once, at the end of a drag. */
export function useEmotionDrag(
  scale: EmotionScale,
  drop: (emotion: EmotionAt) => void,
): EmotionDrag {
  const [preview, setPreview] = useState<EmotionAt | null>(null)
  const held = useRef<Held | null>(null)
  const latest = useRef({ scale, drop })
  useEffect(() => {
    latest.current = { scale, drop }
  })

  useEffect(() => {
    const end = () => {
      held.current = null
      setPreview(null)
    }
    const onMove = (event: globalThis.PointerEvent) => {
      const now = held.current
      if (now?.pointerId !== event.pointerId) return
      if (!now.over && Math.abs(event.clientY - now.startY) < leastMove) return
      const value = emotionAtY(latest.current.scale, event.clientY - now.plotTop)
      if (now.over?.value === value) return
      now.over = { ...now.from, value }
      setPreview(now.over)
    }
    const onUp = (event: globalThis.PointerEvent) => {
      const now = held.current
      if (now?.pointerId !== event.pointerId) return
      end()
      if (now.over) latest.current.drop(now.over)
    }
    const onCancel = (event: globalThis.PointerEvent) => {
      if (held.current?.pointerId === event.pointerId) end()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return
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

  const start: EmotionDrag['start'] = (event, personaId, { touchpoint, value, y }) => {
    if (event.button !== 0) return
    held.current = {
      pointerId: event.pointerId,
      startY: event.clientY,
      // Held at its edge it must not jump: it is measured from its middle.
      plotTop: event.clientY - y,
      from: { personaId, touchpointId: touchpoint.id, value },
      over: null,
    }
  }
  return { preview, start }
}

/** A hand that presses is never quite still, in CSS pixels. */
const leastMove = 4
