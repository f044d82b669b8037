// Whether a dialog has the focus, or is just giving it back to what opened it.
import { useEffect, useState } from 'react'
import { useSession } from '../bindings/use-session'

/** Frames in which a dialog that closes gives the focus back by itself. */
const patience = 3

/**
 * A view that takes the focus when nothing has it waits for that: the dialog knows better where it was. Once
 * it was given back it may be lost again, as the dialog's command takes away what has it: whoever asks is
 * asked anew at the end.
 */
export function useIsAside(): boolean {
  const isOpen = useSession(({ dialog, question }) => dialog !== null || question !== null)
  const [stage, setStage] = useState<'waiting' | 'given' | 'over'>(isOpen ? 'waiting' : 'over')
  useEffect(() => {
    if (isOpen) {
      setStage('waiting')
      return
    }
    let frame = 0
    const given = () => setStage((current) => (current === 'waiting' ? 'given' : current))
    window.addEventListener('focusin', given)
    const wait = (framesLeft: number) => {
      if (framesLeft === 0) {
        setStage('over')
        window.removeEventListener('focusin', given)
      } else frame = requestAnimationFrame(() => wait(framesLeft - 1))
    }
    wait(patience)
    return () => {
      window.removeEventListener('focusin', given)
      cancelAnimationFrame(frame)
    }
  }, [isOpen])
  return isOpen || stage === 'waiting'
}
