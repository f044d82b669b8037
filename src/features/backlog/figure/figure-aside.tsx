// The figure beside the list, or below it where there is no room; it can be put away.
import { useEffect, useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { IconButton } from '../../../ui/icon-button'
import { useLook } from '../use-look'
import styles from '../view.module.css'
import { ImpactEffort } from './impact-effort'

export function FigureAside() {
  const { write } = useTexts()
  const [, change] = useLook()
  const aside = useFocusInSight()
  return (
    <div ref={aside} className={styles.aside}>
      <div className={styles.asideHead}>
        <ImpactEffort />
        <IconButton
          icon="close"
          size="small"
          label={write('backlog.hideFigure')}
          className={styles.asideClose}
          onPress={() => change({ isFigureShown: false })}
        />
      </div>
    </div>
  )
}

/** The inspector that a press on a dot opens may move the figure below the list: the dot stays seen. */
function useFocusInSight() {
  const aside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = aside.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { activeElement } = document
      if (element.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return aside
}
