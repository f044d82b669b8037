// What an empty backlog says: where its items come from.
import { useTexts } from '../../bindings/use-texts'
import { CommandButton } from '../../parts/command-button'
import styles from './view.module.css'

export function EmptyBacklog() {
  const { write } = useTexts()
  return (
    <div className={styles.empty}>
      <h3 className={styles.emptyTitle}>{write('backlog.emptyTitle')}</h3>
      <p className={styles.hint}>{write('backlog.emptyHint')}</p>
      <CommandButton id="backlog.makeItems" />
      <CommandButton id="backlog.newItem" />
    </div>
  )
}
