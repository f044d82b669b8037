// What was set aside on this map: why, by whom, when; each can be taken back.
import type { ReactNode } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { useWhyNot } from '../../../bindings/use-why-not'
import { waivedFindings } from '../../../model/checker/check-result'
import { deleteRecords } from '../../../model/edits/delete-records'
import { callRecord } from '../../../model/queries/call-record'
import type { Waiver } from '../../../model/records/waiver'
import type { Checked } from '../../../store/session-state'
import { ruleIds, ruleTitle } from '../../../text/checker/finding-texts'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { Disclosure } from '../../../ui/disclosure'
import { FindingWords } from './finding-words'
import styles from './findings.module.css'
import { WaiverNote } from './waiver-note'

export function WaivedList({ checked }: { checked: Checked }) {
  const { write } = useTexts()
  const { result, document } = checked
  const waived = waivedFindings(result)
  const count = waived.length + result.unusedWaivers.length
  return (
    <Disclosure title={write('insights.waived', { count })}>
      {count === 0 && <p className={styles.muted}>{write('insights.noneWaived')}</p>}
      <ul className={styles.list} aria-label={write('insights.waived', { count })}>
        {waived.map(({ finding, waiver }) => (
          <WaivedRow key={waiver.id} waiver={waiver}>
            <FindingWords finding={finding} document={document} />
          </WaivedRow>
        ))}
        {result.unusedWaivers.map((waiver) => (
          <WaivedRow key={waiver.id} waiver={waiver}>
            <p className={styles.muted}>
              {waiver.on && `${callRecord(document, waiver.on)}: `}
              {write('insights.gone')}
            </p>
          </WaivedRow>
        ))}
      </ul>
    </Disclosure>
  )
}

function WaivedRow({ waiver, children }: { waiver: Waiver; children: ReactNode }) {
  const { context } = useApp()
  const { write, language } = useTexts()
  const whyNot = useWhyNot()
  // A file may hold a waiver of a rule that we do not know.
  const ruleId = ruleIds.find((id) => id === waiver.ruleId)
  const takeBack = () =>
    context.documents.edit(textRef('insights.takenBack'), (draft) =>
      deleteRecords(draft, [{ kind: 'waiver', id: waiver.id }]),
    )
  return (
    <li className={styles.row}>
      <div className={styles.finding}>
        <div className={styles.words}>
          <h3 className={styles.ruleTitle}>
            {ruleId ? ruleTitle(language, ruleId) : waiver.ruleId}
          </h3>
          {children}
          <WaiverNote waiver={waiver} />
        </div>
        <Button tone="quiet" disabledReason={whyNot} onPress={takeBack}>
          {write('insights.takeBack')}
        </Button>
      </div>
    </li>
  )
}
