// How much of the customer's context a transition carries over: what somebody said, or, as soon as
// there are context items, what follows from them.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { continuityOf } from '../../../model/queries/continuity-of'
import type { Transition, TransitionId } from '../../../model/records/transition'
import { Icon } from '../../../ui/icon'
import { Field } from '../controls/field'
import { fieldsOf } from '../fields/field-builder'
import type { Subject } from '../fields/field-spec'
import { continuityOptions } from '../panels/continuity-options'
import styles from './values.module.css'

const statedField = fieldsOf<'transition'>().choice(
  'continuity',
  'fields.contextCarried',
  continuityOptions,
  'segments',
)

export function ContinuityPart({ subject }: { subject: Subject }) {
  const [id, ...others] = subject.ids
  const transition = useDocument(({ transitions }) => transitions[id as TransitionId])
  const isDerived = others.length === 0 && transition !== undefined && transition.context.length > 0
  if (isDerived) return <DerivedContinuity transition={transition} />
  return <Field spec={statedField} subject={subject} />
}

const looks = {
  kept: { icon: 'link', label: 'fields.kept', tone: 'good' },
  partial: { icon: 'linkPartial', label: 'fields.partly', tone: 'concern' },
  lost: { icon: 'linkLost', label: 'fields.lost', tone: 'harm' },
  unknown: { icon: 'help', label: 'fields.notKnown', tone: 'plain' },
} as const

function DerivedContinuity({ transition }: { transition: Transition }) {
  const texts = useTexts()
  const { value, coverage, word } = continuityOf(transition)
  const { icon, label, tone } = looks[word]
  const { known, all } = coverage
  return (
    <div className={styles.derived}>
      <span className={styles.label}>{texts.write('fields.contextCarried')}</span>
      <span className={styles.word} data-tone={tone}>
        <Icon name={icon} size={16} />
        {texts.write(label)}
      </span>
      <span className={styles.hint}>
        {value === null
          ? texts.write('inspector.continuityUnknown', { all })
          : texts.write('inspector.continuityOf', {
              percent: Math.round(value * 100),
              known,
              all,
            })}
      </span>
    </div>
  )
}
