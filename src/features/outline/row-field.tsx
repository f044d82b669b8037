// Words typed in their row. With Shift or Alt, Enter goes on with one more row beside or inside.
import { useApp } from '../../bindings/app-context'
import { useSession } from '../../bindings/use-session'
import { TitleField } from '../../parts/title-field'
import styles from './rows.module.css'

export function RowField({ name }: { name: string }) {
  const { run } = useApp().context
  const renaming = useSession((session) => session.renaming)
  if (!renaming) return null
  return (
    <TitleField
      renaming={renaming}
      name={name}
      className={styles.field}
      onKept={({ shiftKey, altKey }) => {
        if (shiftKey) void run('outline.addBeside')
        else if (altKey) void run('outline.addInside')
      }}
    />
  )
}
