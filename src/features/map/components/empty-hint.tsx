// An empty map is never a blank page: what to do first, in the first cell.
import { useRef } from 'react'
import { useCommand } from '../../../bindings/use-command'
import { useTexts } from '../../../bindings/use-texts'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { Button } from '../../../ui/button'
import { useOnViewport } from '../camera/use-on-viewport'
import { toScreen } from '../camera/viewport-maths'
import styles from '../map-view.module.css'

export function EmptyHint({ layout }: { layout: MapLayout }) {
  const texts = useTexts()
  const { label, reason, run } = useCommand('touchpoints.add')
  const element = useRef<HTMLDivElement>(null)
  const [column] = layout.columns
  const [row] = layout.rows
  useOnViewport((viewport) => {
    if (!element.current || !column || !row) return
    const { x, y } = toScreen(viewport, { x: column.x, y: row.y })
    element.current.style.transform = `translate(${x}px, ${y + 8}px)`
  })
  return (
    <div ref={element} className={styles.emptyHint}>
      <p className={styles.emptyTitle}>{texts.write('map.emptyTitle')}</p>
      <p>{texts.write('map.emptyHint')}</p>
      <Button icon="add" tone="primary" disabledReason={reason} onPress={run}>
        {label}
      </Button>
    </div>
  )
}
