// Where a finding is, as a button that goes there, and what was found.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import type { Finding } from '../../../model/checker/finding'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { callRecord, callRecordInFull } from '../../../model/queries/call-record'
import { findingSentence, theMap } from '../../../text/checker/finding-texts'
import { Button } from '../../../ui/button'
import { goTo } from '../go-to'
import styles from './findings.module.css'

export function FindingWords({
  finding,
  document,
}: {
  finding: Finding
  document: JourneyDocument
}) {
  const { context } = useApp()
  const { language } = useTexts()
  const { on } = finding
  return (
    <>
      <Button tone="link" className={styles.place} onPress={() => goTo(context, on ? [on] : [])}>
        {on ? callRecordInFull(document, on) : theMap(language)}
      </Button>
      <p className={styles.sentence}>
        {findingSentence(language, finding, (mention) => callRecord(document, mention))}
      </p>
    </>
  )
}
