// The weight of a pain point, with its inputs.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { PainPointId } from '../../../model/records/pain-point'
import type { Subject } from '../fields/field-spec'
import { WeightWords } from '../notes/pain-card'
import styles from './values.module.css'

export function WeightPart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const pain = useDocument(({ painPoints }) => painPoints[subject.ids[0] as PainPointId])
  if (!pain) return null
  return (
    <div className={styles.derived}>
      <span className={styles.label}>{texts.write('inspector.weightName')}</span>
      <WeightWords pain={pain} />
    </div>
  )
}
