// A share as the length of a bar; its words stand beside it.
import type { ChartTone } from '../../../scene/charts/chart'
import styles from './picture.module.css'

export function ShareBar({ share, tone }: { share: number | null; tone: ChartTone }) {
  if (share === null) return null
  return (
    <span className={styles.bar} data-tone={tone} aria-hidden>
      <span className={styles.barFilled} style={{ width: `${share * 100}%` }} />
    </span>
  )
}
