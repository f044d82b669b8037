// Lines are painted on the canvas; here each line in view has an element at its chip, so that it
// has a name, can be focused, and can be pressed by whoever does not see the canvas.

import { useMapLocal } from '../map-local'
import styles from '../map-view.module.css'
import type { LineToShow } from './use-lines'

/** Stands in React Flow's viewport, so that it moves and zooms with the map. */
export function LineStandIns({ lines }: { lines: readonly LineToShow[] }) {
  const isDragging = useMapLocal(({ drag }) => drag !== null)
  return lines.map(({ id, name, chip, isSelected, isTabStop }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be no better a name for a line of a map.
    <div
      key={id}
      data-line={id}
      role="group"
      aria-label={name}
      aria-current={isSelected || undefined}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.lineStandIn}
      style={{
        left: chip.x,
        top: chip.y,
        width: chip.width,
        height: chip.height,
        pointerEvents: isDragging ? 'none' : undefined,
      }}
    />
  ))
}
