// What one click can do about a finding; it says what before it does it.
import { useId } from 'react'
import { useApp } from '../bindings/app-context'
import { useTexts } from '../bindings/use-texts'
import { useWhyNot } from '../bindings/use-why-not'
import type { Finding, Fix } from '../model/checker/finding'
import type { JourneyDocument } from '../model/document/journey-document'
import { callRecord } from '../model/queries/call-record'
import { fixLabel } from '../text/checker/finding-texts'
import { textRef } from '../text/texts'
import { Button } from '../ui/button'
import { MenuButton } from '../ui/menu-button'
import styles from './fix-button.module.css'

/** One way to mend it is the button itself; several are its menu. Nothing where there is none. */
export function FixButton({
  finding,
  document,
  onFixed,
}: {
  finding: Finding
  document: JourneyDocument
  /** Told what was done, in words. */
  onFixed: (what: string) => void
}) {
  const { context } = useApp()
  const { write, language } = useTexts()
  const whyNot = useWhyNot()
  const noteId = useId()
  const labelOf = (fix: Fix) => fixLabel(language, fix, (mention) => callRecord(document, mention))
  const apply = (fix: Fix) => {
    const what = labelOf(fix)
    context.documents.edit(textRef('insights.did', { what }), fix.apply)
    onFixed(what)
  }
  const [fix, ...others] = finding.fixes
  if (!fix) return null
  if (others.length === 0 || whyNot !== null) {
    return (
      <>
        <span id={noteId} className={styles.note}>
          {labelOf(fix)}
        </span>
        <Button
          icon="fix"
          disabledReason={whyNot}
          aria-describedby={noteId}
          onPress={() => apply(fix)}
        >
          {write('insights.fix')}
        </Button>
      </>
    )
  }
  const entries = finding.fixes.map((one, place) => ({
    id: String(place),
    label: labelOf(one),
    onAction: () => apply(one),
  }))
  return (
    <MenuButton
      label={write('insights.fix')}
      icon="fix"
      tone="plain"
      hasWords
      groups={[{ id: 'fixes', entries }]}
    />
  )
}
