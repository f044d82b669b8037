// Moves the headers of stages and steps with the map, without rendering them.
import type { RefObject } from 'react'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { headLeft } from '../camera/viewport-maths'
import { useTrack } from './use-track'

/** For the element that holds the headers. */
export function useStepTrack({ stages, columns }: MapLayout): RefObject<HTMLDivElement | null> {
  const narrowest = columns.reduce((least, { bandWidth }) => Math.min(least, bandWidth), Infinity)
  return useTrack(
    'x',
    ({ x, zoom }, room) => -x * zoom - headLeft(room),
    (track, pan, zoom) => {
      // The headers are the first children: those of the stages, then those of the steps.
      stages.forEach(({ x: from, width }, index) => {
        keepInSight(track.children[index], -pan - from * zoom, width * zoom, stagePadding)
      })
      columns.forEach(({ bandX, bandWidth }, index) => {
        const header = track.children[stages.length + index]
        keepInSight(header, -pan - bandX * zoom, bandWidth * zoom, stepPadding)
        if (header instanceof HTMLElement)
          setNarrow(header, bandWidth * zoom, isOnRuler(narrowest * zoom, index + 1))
      })
    },
  )
}

/** CSS pixels: a title keeps this much of its header; the padding of headers, as in heads.module. */
const leastInset = 40
const stagePadding = 10
const stepPadding = 12
/** Narrower than the first, the title stands below the number; than the second, there is none; than the third,
    only some headers show their number, as on a ruler. */
const leastBeside = 74
const leastBelow = 56
const leastNumber = 26
const rulerSteps = [2, 5, 10, 20, 50, 100, 200, 500]

/** The words of a header that is partly panned away begin where it is seen. */
function keepInSight(
  header: Element | undefined,
  hidden: number,
  width: number,
  least: number,
): void {
  if (!(header instanceof HTMLElement)) return
  const inset = Math.min(hidden, width - leastInset)
  const padding = inset > 0 ? `${Math.round(inset + least)}px` : ''
  if (header.style.paddingLeft !== padding) header.style.paddingLeft = padding
}

function setNarrow(header: HTMLElement, width: number, hasNumber: boolean): void {
  const isNarrow = width < leastBeside
  const value = width < leastBelow ? (hasNumber ? 'number' : 'nothing') : 'below'
  if (!isNarrow) header.removeAttribute('data-narrow')
  else if (header.dataset.narrow !== value) header.dataset.narrow = value
}

/** By the narrowest header, so that the numbers that are shown are evenly apart. */
function isOnRuler(width: number, number: number): boolean {
  if (width >= leastNumber) return true
  const step = rulerSteps.find((every) => every * width >= leastNumber) ?? 1000
  return number % step === 0
}
