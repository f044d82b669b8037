// Moves the headers of stages and steps with the map, without rendering them.
import { type RefObject, useRef } from 'react'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { useOnViewport } from '../camera/use-on-viewport'
import { headLeft } from '../camera/viewport-maths'
import { trackUnits } from './heads-props'

/** For the element that holds the headers. */
export function useStepTrack(layout: MapLayout): RefObject<HTMLDivElement | null> {
  const track = useRef<HTMLDivElement>(null)
  useOnViewport(({ x, zoom }, room) => {
    const element = track.current
    if (!element) return
    const pan = -x * zoom - headLeft(room)
    element.style.transform = `translateX(${pan}px)`
    element.style.width = `${trackUnits * zoom}px`
    for (const { stageId, x: from, width } of layout.stages) {
      const inset = Math.min(
        Math.max(0, -pan - from * zoom),
        Math.max(0, width * zoom - leastInset),
      )
      const header = head(element, `stage:${stageId}`)
      const padding = inset > 0 ? `${Math.round(inset + paddingX)}px` : ''
      if (header && header.style.paddingLeft !== padding) header.style.paddingLeft = padding
    }
    for (const { stepId, bandWidth } of layout.columns) {
      const header = head(element, `step:${stepId}`)
      if (header) setNarrow(header, bandWidth * zoom)
    }
  })
  return track
}

/** CSS pixels: a title keeps this much of its stage; the padding of a header. */
const leastInset = 40
const paddingX = 10
/** Narrower than the first, the title stands below the number; than the second, there is none. */
const leastBeside = 74
const leastBelow = 42

function setNarrow(header: HTMLElement, width: number): void {
  const isNarrow = width < leastBeside
  const value = width < leastBelow ? 'number' : 'below'
  if (!isNarrow) header.removeAttribute('data-narrow')
  else if (header.dataset.narrow !== value) header.dataset.narrow = value
}

function head(track: HTMLElement, name: string): HTMLElement | null {
  return track.querySelector<HTMLElement>(`[data-map-head="${CSS.escape(name)}"]`)
}
