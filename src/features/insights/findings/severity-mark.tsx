// How bad a finding is, as a sign that differs by form and not by colour alone.
import { useTexts } from '../../../bindings/use-texts'
import { type Severity, severityTitle } from '../../../text/checker/finding-texts'
import { Icon } from '../../../ui/icon'
import styles from './findings.module.css'

export const iconOfSeverity = {
  high: 'alertSevere',
  medium: 'alert',
  low: 'info',
} as const satisfies Record<Severity, string>

export function SeverityMark({ severity }: { severity: Severity }) {
  const { language } = useTexts()
  return (
    <span className={styles.severity} data-severity={severity}>
      <Icon name={iconOfSeverity[severity]} size={18} />
      <span className={styles.unseen}>{severityTitle(language, severity)}: </span>
    </span>
  )
}
