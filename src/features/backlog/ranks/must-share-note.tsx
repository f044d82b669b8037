// How much of the effort is a Must; over 60 % it warns.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { mustShare } from '../../../model/backlog/must-share'
import { Icon } from '../../../ui/icon'
import styles from './ranks.module.css'

/** `onlyTooMuch`: it says something only where there is something to warn of. */
export function MustShareNote({ onlyTooMuch = false }: { onlyTooMuch?: boolean }) {
  const { write } = useTexts()
  const backlogItems = useDocument((document) => document.backlogItems)
  const found = useMemo(() => mustShare({ backlogItems }), [backlogItems])
  if (!found || (onlyTooMuch && !found.isTooMuch)) return null
  const { must, all, share, isTooMuch, unestimated } = found
  const percent = Math.round(share * 100)
  return (
    <p className={isTooMuch ? styles.warning : styles.note}>
      {isTooMuch && <Icon name="alert" size={16} />}
      <span>
        {write(isTooMuch ? 'backlog.mustTooMuch' : 'backlog.mustShare', { must, all, percent })}
        {unestimated > 0 && ` ${write('backlog.unestimated', { count: unestimated })}`}
      </span>
    </p>
  )
}
