// Below the map: zoom, fit, overview, legend.
import type { ReactNode } from 'react'
import { useCommand } from '../../../bindings/use-command'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { CommandButton, CommandIconButton } from '../../../parts/command-button'
import { Button } from '../../../ui/button'
import styles from './controls.module.css'

export function ControlBar({ overview }: { overview: ReactNode }) {
  const texts = useTexts()
  const percent = useSession(({ viewport }) => Math.round(viewport.zoom * 100))
  const { run, label } = useCommand('map.zoomTo100')
  const level = texts.write('map.zoomLevel', { percent })
  return (
    <div className={styles.bar}>
      <div className={styles.zoom} role="toolbar" aria-label={texts.write('map.zoom')}>
        <CommandIconButton id="map.zoomOut" />
        <Button
          tone="quiet"
          className={styles.level}
          onPress={run}
          aria-label={`${level}, ${label}`}
        >
          {level}
        </Button>
        <CommandIconButton id="map.zoomIn" />
        <CommandIconButton id="map.fit" />
      </div>
      <div className={styles.end}>
        {overview}
        <CommandButton id="map.toggleLegend" tone="quiet" className={styles.legendButton} />
      </div>
    </div>
  )
}
