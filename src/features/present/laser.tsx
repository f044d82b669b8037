// A dot that follows the pointer, for whoever explains from their chair.
import { useEffect, useRef } from 'react'
import styles from './view.module.css'

export function Laser() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={dot} className={styles.laser} aria-hidden />
}
