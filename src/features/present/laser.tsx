// A dot that follows the pointer, for whoever explains from their chair; the audience's window shows it at
// the same place of the slide.
import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../../bindings/use-session'
import { openAudienceChannel } from './audience/channel'
import { pointOnSlide } from './laser-point'
import styles from './view.module.css'

/** `room`: what holds the slide. */
export function Laser({ room }: { room: RefObject<HTMLElement | null> }) {
  const dot = useRef<HTMLDivElement>(null)
  // A frozen or dark picture is another one than that which is pointed at here.
  const sendTo = useSession(({ presenting: { audience, isBlank } }) =>
    audience && !audience.isFrozen && !isBlank ? audience.id : null,
  )
  useEffect(() => {
    const channel = sendTo === null ? null : openAudienceChannel(sendTo, () => undefined)
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
      const slide = room.current?.firstElementChild?.getBoundingClientRect()
      channel?.post({ kind: 'laser', at: slide ? pointOnSlide(slide, clientX, clientY) : null })
    }
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
      channel?.post({ kind: 'laser', at: null })
      channel?.close()
    }
  }, [sendTo, room])
  return <div ref={dot} className={styles.laser} aria-hidden />
}
