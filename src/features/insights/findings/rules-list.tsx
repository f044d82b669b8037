// All that is looked for on this map; each rule can be switched off, with a reason.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { useWhyNot } from '../../../bindings/use-why-not'
import type { RuleResult } from '../../../model/checker/check-result'
import { deleteRecords } from '../../../model/edits/delete-records'
import type { Checked } from '../../../store/session-state'
import { ruleReason, ruleTitle } from '../../../text/checker/finding-texts'
import { textRef } from '../../../text/texts'
import { Disclosure } from '../../../ui/disclosure'
import { Switch } from '../../../ui/switch'
import styles from './findings.module.css'
import type { Waiving } from './waive-dialog'
import { WaiverNote } from './waiver-note'

export function RulesList({
  checked,
  onTurnOff,
}: {
  checked: Checked
  onTurnOff: (waiving: Waiving) => void
}) {
  const { write } = useTexts()
  return (
    <Disclosure title={write('insights.rules')}>
      <p className={styles.muted}>{write('insights.rulesHint')}</p>
      <ul className={styles.list} aria-label={write('insights.rules')}>
        {[...checked.result.rules.values()].map((result) => (
          <RuleRow key={result.rule.id} result={result} onTurnOff={onTurnOff} />
        ))}
      </ul>
    </Disclosure>
  )
}

function RuleRow({
  result: { rule, off },
  onTurnOff,
}: {
  result: RuleResult
  onTurnOff: (waiving: Waiving) => void
}) {
  const { context } = useApp()
  const { language } = useTexts()
  const isLocked = useWhyNot() !== null
  const what = ruleTitle(language, rule.id)
  const turn = () => {
    if (!off) onTurnOff({ ruleId: rule.id, finding: null })
    else {
      context.documents.edit(textRef('insights.turnOn', { what }), (draft) =>
        deleteRecords(draft, [{ kind: 'waiver', id: off.id }]),
      )
    }
  }
  return (
    <li className={styles.row}>
      <Switch isSelected={!off} onChange={turn} isDisabled={isLocked}>
        <span className={styles.ruleTitle}>{what}</span>
      </Switch>
      <p className={styles.muted}>{ruleReason(language, rule.id)}</p>
      {off && <WaiverNote waiver={off} />}
    </li>
  )
}
