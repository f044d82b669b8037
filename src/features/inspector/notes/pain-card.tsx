// A pain point on the thing it hurts at: words, severity, frequency, and the work against it.
import { memo, useMemo } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { painWeight } from '../../../model/queries/pain-weight'
import type { PainPoint } from '../../../model/records/pain-point'
import { BacklogLinks } from '../../../parts/backlog-links'
import { Field } from '../controls/field'
import type { Subject } from '../fields/field-spec'
import { frequencyField, severityField } from '../fields/note-fields'
import { useIsEditable } from '../fields/use-bound-field'
import { useInspection } from '../inspection'
import { NoteCard } from './note-card'
import styles from './notes.module.css'

export const PainCard = memo(function PainCard({ pain }: { pain: PainPoint }) {
  const texts = useTexts()
  const { open } = useInspection()
  const isEditable = useIsEditable()
  const subject = useMemo<Subject>(() => ({ kind: 'painPoint', ids: [pain.id] }), [pain.id])
  const linked = useMemo(() => ({ kind: 'painPoint', id: pain.id }) as const, [pain.id])
  const { number, resolution } = pain
  return (
    <NoteCard
      annotation={linked}
      number={`P${number}`}
      name={texts.write('inspector.painNumber', { number })}
    >
      <div className={styles.ratings}>
        <Field spec={severityField} subject={subject} />
        <Field spec={frequencyField} subject={subject} />
      </div>
      <div className={styles.facts}>
        <WeightWords pain={pain} />
        {resolution.state !== 'open' && <span>{texts.write(`fields.${resolution.state}`)}</span>}
      </div>
      <BacklogLinks
        linked={linked}
        onOpen={(id) => open({ kind: 'backlogItem', id })}
        isDisabled={!isEditable}
      />
    </NoteCard>
  )
})

/** "4 × 3 = 12", or that it is not rated. */
export function WeightWords({ pain }: { pain: Pick<PainPoint, 'severity' | 'frequency'> }) {
  const texts = useTexts()
  const { severity, frequency } = pain
  const weight = painWeight(pain)
  return (
    <span>
      {weight === null || severity === null || frequency === null
        ? texts.write('inspector.notRated')
        : texts.write('inspector.weight', { severity, frequency, weight })}
    </span>
  )
}
