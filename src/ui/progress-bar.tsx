// How far something is; without a value, that it is being done.
import { Label } from 'react-aria-components/Label'
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import styles from './progress-bar.module.css'

export function ProgressBar({
  label,
  value,
}: {
  label: string
  /** From 0 to 100; null: nobody knows. */
  value: number | null
}) {
  return (
    <AriaProgressBar
      className={styles.progress}
      value={value ?? 0}
      isIndeterminate={value === null}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{label}</Label>
          <span className={styles.value}>{valueText}</span>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage ?? 40}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
