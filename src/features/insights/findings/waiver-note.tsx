// Why something was set aside, by whom, and when.
import { useTexts } from '../../../bindings/use-texts'
import type { Waiver } from '../../../model/records/waiver'
import { dayOfMoment } from '../../../text/times'
import styles from './findings.module.css'

export function WaiverNote({ waiver: { reason, by, at } }: { waiver: Waiver }) {
  const { write, language } = useTexts()
  const day = at && dayOfMoment(Date.parse(at), language, { dateStyle: 'medium' })
  return (
    <p className={styles.waiver}>
      {reason || write('insights.noReason')}
      <span className={styles.muted}> {[by, day].filter(Boolean).join(', ')}</span>
    </p>
  )
}
