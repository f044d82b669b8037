// The capture bar over a slide, as large as what is on it.
import { type FocusEvent, type ReactNode, useEffect, useState } from 'react'
import styles from './view.module.css'

/** The least text of the bar, in CSS pixels. */
const leastTextPx = 12.8

export function CaptureSlot({ children, onLeave }: { children: ReactNode; onLeave: () => void }) {
  const zoom = useZoom()
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the bar in it was left.
    <div className={styles.capture} style={{ zoom }} onBlur={onBlur}>
      {children}
    </div>
  )
}

/** So that no text is smaller than a fiftieth of the screen's height. */
function useZoom(): number {
  const [height, setHeight] = useState(window.innerHeight)
  useEffect(() => {
    const measure = () => setHeight(window.innerHeight)
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return Math.max(1, height / 50 / leastTextPx)
}
