// Below the map: zoom, fit, the capture bar, overview, legend.
import type { ReactNode } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { CommandButton, CommandIconButton } from '../../../parts/command-button'
import styles from './controls.module.css'
import { ZoomLevel } from './zoom-level'

export function ControlBar({
  overview,
  children,
}: {
  overview: ReactNode
  /** In the middle: the capture bar. */
  children?: ReactNode
}) {
  const texts = useTexts()
  return (
    <div className={styles.bar}>
      <div className={styles.zoom} role="toolbar" aria-label={texts.write('map.zoom')}>
        <CommandIconButton id="map.zoomOut" />
        <ZoomLevel />
        <CommandIconButton id="map.zoomIn" />
        <CommandIconButton id="map.fit" />
      </div>
      <div className={styles.middle}>{children}</div>
      <div className={styles.end}>
        {overview}
        <CommandButton id="focus.choose" tone="quiet" hasTooltip className={styles.legendButton} />
        <CommandIconButton id="find.open" className={styles.legendButton} />
        <CommandButton
          id="map.toggleLegend"
          tone="quiet"
          hasTooltip
          className={styles.legendButton}
        />
      </div>
    </div>
  )
}
