// The foot of a view, where the capture bar stands; open, the bar grows upwards over the view.
import type { ReactNode } from 'react'
import styles from './capture-foot.module.css'

/** Nothing at all where there is no bar: a map that is only read has none. */
export function CaptureFoot({ children }: { children: ReactNode }) {
  if (!children) return null
  return (
    <div className={styles.foot}>
      <div className={styles.capture}>{children}</div>
    </div>
  )
}
