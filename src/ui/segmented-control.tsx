// A choice between two to five words that are all seen: a radio group that looks like one button.
import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import { Icon } from './icon'
import segmentStyles from './segmented-control.module.css'

export type Segment<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly icon?: string | undefined
  /** A picture beside the words that is no icon: hidden from screen readers. */
  readonly sign?: ReactNode
  /** What choosing it means for the colour: only harm, concern and good have one. */
  readonly tone?: 'plain' | 'harm' | 'concern' | 'good' | undefined
}

export function SegmentedControl<Id extends string>(
  props: FieldProps & {
    segments: readonly Segment<Id>[]
    /** Null: nothing is chosen, or several things differ. */
    value: Id | null
    onChange: (value: Id) => void
  },
) {
  const { label, isLabelHidden, description, error, isDisabled, segments, value, onChange } = props
  return (
    <RadioGroup
      className={styles.field}
      value={value}
      onChange={(chosen) => onChange(chosen as Id)}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      orientation="horizontal"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={segmentStyles.row}>
        {segments.map(({ id, label: words, icon, sign, tone = 'plain' }) => (
          <Radio key={id} value={id} className={segmentStyles.segment} data-tone={tone}>
            {icon && <Icon name={icon} size={16} />}
            {sign}
            <span>{words}</span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  )
}
