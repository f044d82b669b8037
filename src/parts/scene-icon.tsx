// An icon of the scene's table outside of the picture: heads, legend.
import { iconPaths } from '../scene/icon-paths.generated'
import type { IconName } from '../scene/icons'
import styles from './scene-icon.module.css'

/** Beside words that say the same. `size` in CSS pixels, `color` a CSS colour. */
export function SceneIcon({
  name,
  color,
  size = 18,
}: {
  name: IconName
  color: string
  size?: number
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" className={styles.sign} aria-hidden="true">
      <path d={iconPaths[name]} className={styles.icon} stroke={color} />
    </svg>
  )
}
