// Whether a dialog has the focus, or is just giving it back to what opened it.
import { useEffect, useState } from 'react'
import { useSession } from '../bindings/use-session'

/** Frames in which a dialog that closes gives the focus back by itself. */
const patience = 3

/** A view that takes the focus when nothing has it waits for that: the dialog knows better where it was. */
export function useIsAside(): boolean {
  const isOpen = useSession(({ dialog, question }) => dialog !== null || question !== null)
  const [isOver, setOver] = useState(!isOpen)
  useEffect(() => {
    if (isOpen) {
      setOver(false)
      return
    }
    let frame = 0
    const wait = (framesLeft: number) => {
      if (framesLeft === 0) setOver(true)
      else frame = requestAnimationFrame(() => wait(framesLeft - 1))
    }
    wait(patience)
    return () => cancelAnimationFrame(frame)
  }, [isOpen])
  return isOpen || !isOver
}
