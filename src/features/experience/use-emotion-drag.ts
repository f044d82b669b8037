// A point that is dragged up or down: a picture of what would be while it moves, one edit at the
// drop.
import type { PointerEvent } from 'react'
import type { PersonaId } from '../../model/records/persona'
import { usePointerDrag } from '../../parts/use-pointer-drag'
import { type EmotionScale, emotionAtY } from '../../scene/experience/emotion-scale'
import type { EmotionPoint } from '../../scene/experience/experience-plot'
import type { EmotionAt } from '../../scene/experience/with-emotion'

export type EmotionDrag = {
  /** What is shown while a point is held somewhere else; null: nothing is. */
  readonly preview: EmotionAt | null
  readonly start: (event: PointerEvent, personaId: PersonaId, point: EmotionPoint) => void
}

type Held = {
  /** The upper edge of the plot in the window. */
  readonly plotTop: number
  readonly from: EmotionAt
}

/** `drop` is told once, at the end of a drag. */
export function useEmotionDrag(
  scale: EmotionScale,
  drop: (emotion: EmotionAt) => void,
): EmotionDrag {
  const { shown, start } = usePointerDrag<Held, EmotionAt>(
    ({ clientY }, { from, plotTop }, before) => {
      const value = emotionAtY(scale, clientY - plotTop)
      return before?.value === value ? before : { ...from, value }
    },
    (_, emotion) => drop(emotion),
  )
  return {
    preview: shown?.over ?? null,
    start: (event, personaId, { touchpoint, value, y }) => {
      const from = { personaId, touchpointId: touchpoint.id, value }
      // Held at its edge it must not jump: it is measured from its middle.
      start(event, { plotTop: event.clientY - y, from })
    },
  }
}
