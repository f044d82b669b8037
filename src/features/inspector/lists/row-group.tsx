// A heading with rows that lead to other panels; nothing when there are none and nothing to add.
import type { ReactNode } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { PlainTextKey } from '../../../text/catalogue'
import styles from './lists.module.css'

export function RowGroup({
  title,
  rows,
  action,
  isOnlyOne = false,
}: {
  title: PlainTextKey
  /** With keys. */
  rows: readonly ReactNode[]
  action?: ReactNode
  /** There can be no more than one row: it is not counted. */
  isOnlyOne?: boolean
}) {
  const texts = useTexts()
  if (rows.length === 0 && !action) return null
  const name = texts.write(title)
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.heading}>
        {rows.length === 0 || isOnlyOne
          ? name
          : texts.write('inspector.counted', { title: name, count: rows.length })}
      </h3>
      {rows.length > 0 && <ul className={styles.rows}>{rows}</ul>}
      {action}
    </section>
  )
}
