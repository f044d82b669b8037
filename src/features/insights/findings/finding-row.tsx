// One finding: where, what, and what can be done about it.
import { useTexts } from '../../../bindings/use-texts'
import { useWhyNot } from '../../../bindings/use-why-not'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { FixButton } from '../../../parts/fix-button'
import { ruleReason, ruleTitle } from '../../../text/checker/finding-texts'
import { Button } from '../../../ui/button'
import { FindingWords } from './finding-words'
import styles from './findings.module.css'
import { SeverityMark } from './severity-mark'
import type { ShownFinding } from './shown-findings'

export function FindingRow({
  shown,
  document,
  onFixed,
  onWaive,
}: {
  shown: ShownFinding
  document: JourneyDocument
  /** Told what was done, in words. */
  onFixed: (what: string) => void
  onWaive: () => void
}) {
  const { write, language } = useTexts()
  const whyNot = useWhyNot()
  const { finding, countOfRule } = shown
  const title = ruleTitle(language, finding.ruleId)
  return (
    <li className={styles.row}>
      {countOfRule !== null && (
        <div className={styles.rule}>
          <h3 className={styles.ruleTitle}>
            <SeverityMark severity={finding.severity} />
            {title}
            <span className={styles.countOfRule}>{countOfRule.toLocaleString(language)}</span>
          </h3>
          <p className={styles.muted}>{ruleReason(language, finding.ruleId)}</p>
        </div>
      )}
      <div className={styles.finding}>
        <div className={styles.words}>
          {countOfRule === null && <span className={styles.unseen}>{title}: </span>}
          <FindingWords finding={finding} document={document} />
        </div>
        <div className={styles.actions}>
          <FixButton finding={finding} document={document} onFixed={onFixed} />
          <Button tone="quiet" disabledReason={whyNot} onPress={onWaive}>
            {write('insights.waive')}
          </Button>
        </div>
      </div>
    </li>
  )
}
