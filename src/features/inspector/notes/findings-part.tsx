// What the checker finds about the thing: why, and how it could be mended.
import { useRef } from 'react'
import { useChecked } from '../../../bindings/use-checked'
import { useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { findingsOn } from '../../../model/checker/check-result'
import type { Finding } from '../../../model/checker/finding'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { callRecord } from '../../../model/queries/call-record'
import { FixButton } from '../../../parts/fix-button'
import { useNextFocus } from '../../../parts/use-next-focus'
import { findingSentence, ruleTitle } from '../../../text/checker/finding-texts'
import { textRef } from '../../../text/texts'
import type { Subject } from '../fields/field-spec'
import styles from './notes.module.css'

/** Nothing to see where nothing was found, or not yet; what was waived is no longer told. */
export function FindingsPart({ subject: { kind, ids } }: { subject: Subject }) {
  const { write } = useTexts()
  const checked = useChecked()
  const list = useRef<HTMLDivElement>(null)
  const [id] = ids
  const findings = checked && id ? findingsOn(checked.result, { kind, id }) : []
  useNextFocus(list, findings.length)
  return (
    <div ref={list} className={styles.group}>
      {checked && findings.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {write('inspector.counted', {
              title: write('insights.findings'),
              count: findings.length,
            })}
          </h3>
          {findings.map((finding) => (
            <FindingCard key={finding.ruleId} finding={finding} document={checked.document} />
          ))}
        </>
      )}
    </div>
  )
}

function FindingCard({ finding, document }: { finding: Finding; document: JourneyDocument }) {
  const session = useSessionStore()
  const { language } = useTexts()
  const { ruleId } = finding
  return (
    <article className={styles.finding} aria-label={ruleTitle(language, ruleId)}>
      <h4 className={styles.findingTitle}>{ruleTitle(language, ruleId)}</h4>
      <p className={styles.sentence}>
        {findingSentence(language, finding, (mention) => callRecord(document, mention))}
      </p>
      <div className={styles.fix}>
        <FixButton
          finding={finding}
          document={document}
          onFixed={(what) => session.announce(textRef('insights.fixed', { what }))}
        />
      </div>
    </article>
  )
}
