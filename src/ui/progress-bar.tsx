// How far a task has come, named after it.
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import styles from './progress-bar.module.css'

/** `share` is 0 … 1; null while nobody can say. */
export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  return (
    <AriaProgressBar
      className={styles.progress}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
      aria-label={label}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={styles.label} aria-hidden>
            {label}
          </span>
          <span className={styles.value} aria-hidden>
            {valueText}
          </span>
          <span className={styles.track} aria-hidden>
            <span
              className={share === null ? styles.moving : styles.fill}
              style={share === null ? {} : { transform: `scaleX(${(percentage ?? 0) / 100})` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
