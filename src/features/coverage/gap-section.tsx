// One kind of gap with its count; long lists are shown in part until one asks for more.
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../bindings/use-texts'
import type { PlainTextKey } from '../../text/catalogue'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import styles from './view.module.css'

const pageRows = 30

export function GapSection({
  title,
  icon,
  rows,
}: {
  title: PlainTextKey
  icon: string
  rows: readonly { readonly id: string; readonly words: ReactNode; readonly mend: ReactNode }[]
}) {
  const { write } = useTexts()
  const [shown, setShown] = useState(pageRows)
  if (rows.length === 0) return null
  const words = (write as (key: PlainTextKey) => string)(title)
  return (
    <section aria-label={words} className={styles.gap}>
      <h3 className={styles.heading}>
        <Icon name={icon} size={18} /> {words} <span className={styles.count}>{rows.length}</span>
      </h3>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map(({ id, words: what, mend }) => (
          <li key={id} className={styles.row}>
            <div className={styles.what}>{what}</div>
            <div className={styles.mend}>{mend}</div>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button tone="link" onPress={() => setShown(shown + pageRows)}>
          {write('coverage.showMore', { count: rows.length - shown })}
        </Button>
      )}
    </section>
  )
}
