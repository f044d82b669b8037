// Asks why a finding is set aside, or a rule switched off, and by whom.
import { useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import type { Finding } from '../../../model/checker/finding'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { waiveFinding } from '../../../model/edits/waive-finding'
import type { Waiver } from '../../../model/records/waiver'
import type { Checked } from '../../../store/session-state'
import { type RuleId, ruleReason, ruleTitle } from '../../../text/checker/finding-texts'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { FindingWords } from './finding-words'
import styles from './findings.module.css'

/** One finding, or all that a rule finds on this map. */
export type Waiving = { readonly ruleId: RuleId; readonly finding: Finding | null }

export function WaiveDialog({
  waiving: { ruleId, finding },
  checked,
  onClose,
}: {
  waiving: Waiving
  checked: Checked
  onClose: () => void
}) {
  const { context } = useApp()
  const { write, language } = useTexts()
  const reason = useDraft({
    kind: 'view',
    id: 'insights',
    field: `waive ${ruleId} ${finding?.on?.id ?? ''}`,
  })
  const [by, setBy] = useState(useDocument(lastAuthor))
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = reason.text.trim() === ''
  const what = ruleTitle(language, ruleId)
  const title = finding
    ? textRef('insights.waiveWhat', { what })
    : textRef('insights.turnOff', { what })
  const waive = () => {
    setIsAsked(true)
    if (isMissing) return
    const on = finding?.on ?? null
    context.documents.edit(title, (draft, env) =>
      waiveFinding(draft, { ruleId, on, reason: reason.text.trim(), by: by.trim() }, env),
    )
    reason.keep('')
    onClose()
  }
  return (
    <Dialog
      title={finding ? write('insights.waiveWhat', { what }) : write('insights.turnOff', { what })}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {write('common.cancel')}
          </Button>
          <Button tone="primary" onPress={waive}>
            {write(finding ? 'insights.waive' : 'insights.turnOffDo')}
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        {finding ? (
          <FindingWords finding={finding} document={checked.document} />
        ) : (
          <p>{ruleReason(language, ruleId)}</p>
        )}
      </div>
      <TextArea
        label={write('fields.reason')}
        description={write(finding ? 'insights.waiveHint' : 'insights.turnOffHint')}
        error={isAsked && isMissing ? write('insights.reasonMissing') : null}
        value={reason.text}
        onChange={reason.keep}
        rows={2}
        autoFocus
      />
      <TextField label={write('fields.by')} value={by} onChange={setBy} />
    </Dialog>
  )
}

/** Whoever waived something last on this map: mostly the same person again. */
function lastAuthor({ waivers }: JourneyDocument): string {
  const [last] = Object.values<Waiver>(waivers)
    .filter(({ by }) => by !== '')
    .sort((left, right) => (left.at < right.at ? 1 : -1))
  return last?.by ?? ''
}
