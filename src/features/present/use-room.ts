// How large an element is, in CSS pixels, as long as it is there.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Room = { readonly width: number; readonly height: number }

export function useRoom<Kind extends HTMLElement>(): [RefObject<Kind | null>, Room] {
  const ref = useRef<Kind>(null)
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, room]
}
