// How much room the Experience view has, and which part of its columns is in sight.
import { type RefObject, useLayoutEffect, useState } from 'react'

export type ExperienceRoom = {
  /** Of the columns and of everything, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** What is drawn of the columns, from left to right; more than is in sight. */
  readonly from: number
  readonly to: number
}

/** `scroller` scrolls both ways; what stays at its left is `headWidth` wide. */
export function useRoom(
  scroller: RefObject<HTMLElement | null>,
  headWidth: number,
): ExperienceRoom {
  const [room, setRoom] = useState<ExperienceRoom>({ width: 1132, height: 600, from: 0, to: 1600 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const { clientWidth, clientHeight: height, scrollLeft } = element
      if (clientWidth === 0) return
      const width = Math.max(0, clientWidth - headWidth)
      // In coarse steps: scrolling by a few pixels draws nothing anew.
      const from = (Math.floor(scrollLeft / stepWidth) - 1) * stepWidth
      const to = (Math.floor((scrollLeft + width) / stepWidth) + 2) * stepWidth
      setRoom((now) =>
        isSame(now, { width, height, from, to }) ? now : { width, height, from, to },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, headWidth])
  return room
}

const stepWidth = 400

function isSame(left: ExperienceRoom, right: ExperienceRoom): boolean {
  return (
    left.width === right.width &&
    left.height === right.height &&
    left.from === right.from &&
    left.to === right.to
  )
}
