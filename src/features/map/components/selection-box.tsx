// The box that is drawn to select by.
import { useRef } from 'react'
import { useOnViewport } from '../camera/use-on-viewport'
import { toScreen } from '../camera/viewport-maths'
import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'

export function SelectionBox() {
  const element = useRef<HTMLDivElement>(null)
  const box = useMapLocal((local) => local.selectionBox)
  useOnViewport((viewport) => {
    if (!element.current || !box) return
    const { x, y } = toScreen(viewport, box)
    const { style } = element.current
    style.transform = `translate(${x}px, ${y}px)`
    style.width = `${box.width * viewport.zoom}px`
    style.height = `${box.height * viewport.zoom}px`
  })
  return box && <div ref={element} className={styles.selectionBox} />
}
