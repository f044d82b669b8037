// Each curve is one tab stop; the arrow keys lead along it, also to points that are out of sight.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { PersonaId } from '../../model/records/persona'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { EmotionPoint, PersonaCurve } from '../../scene/experience/experience-plot'

export type PointFocus = {
  /** The touchpoint whose point Tab reaches on that curve. */
  readonly stopOf: (curve: PersonaCurve) => TouchpointId | undefined
  readonly onFocus: (personaId: PersonaId, touchpointId: TouchpointId) => void
  /** Brings a point into sight and gives it the focus. */
  readonly goTo: (personaId: PersonaId, point: EmotionPoint) => void
}

/** `selected`: where Tab first leads. `from` and `to`: what is drawn. */
export function usePointFocus(
  scroller: RefObject<HTMLElement | null>,
  {
    from,
    to,
    headWidth,
  }: { readonly from: number; readonly to: number; readonly headWidth: number },
  selected: TouchpointId | null,
): PointFocus {
  const [stops, setStops] = useState<Readonly<Record<string, TouchpointId>>>({})
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const point = wanted.current && scroller.current?.querySelector(pointSelector(wanted.current))
    if (!(point instanceof HTMLElement)) return
    wanted.current = null
    point.focus({ preventScroll: true })
  })
  const onFocus = (personaId: PersonaId, touchpointId: TouchpointId) =>
    setStops((now) =>
      now[personaId] === touchpointId ? now : { ...now, [personaId]: touchpointId },
    )
  return {
    stopOf: ({ personaId, points }) => {
      const drawn = points.filter(({ x }) => x > from && x < to)
      const has = (id: TouchpointId | null | undefined) =>
        drawn.find(({ touchpoint }) => touchpoint.id === id)
      return (has(stops[personaId]) ?? has(selected) ?? drawn[0])?.touchpoint.id
    },
    onFocus,
    goTo: (personaId, point) => {
      wanted.current = pointKey(personaId, point.touchpoint.id)
      onFocus(personaId, point.touchpoint.id)
      if (scroller.current) bringIntoSight(scroller.current, point, headWidth)
    },
  }
}

/** Names a point in the page. */
export function pointKey(personaId: PersonaId, touchpointId: TouchpointId): string {
  return `${personaId}:${touchpointId}`
}

function pointSelector(key: string): string {
  return `[data-point="${CSS.escape(key)}"]`
}

function bringIntoSight(scroller: HTMLElement, { x }: EmotionPoint, headWidth: number): void {
  const room = scroller.clientWidth - headWidth
  const isInSight = x > scroller.scrollLeft + edge && x < scroller.scrollLeft + room - edge
  if (!isInSight) scroller.scrollLeft = x - room / 2
}

/** A point and its words, in CSS pixels. */
const edge = 60
