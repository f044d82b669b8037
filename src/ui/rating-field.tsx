// A rating from 1 to 5 as dots, or nothing; a radio group with a way back to "not rated".
import { Button } from 'react-aria-components/Button'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import { focusRadio } from './focus-beside'
import { Icon } from './icon'
import ratingStyles from './rating-field.module.css'
import { useUiWords } from './ui-words'

export type Rating = 1 | 2 | 3 | 4 | 5

const ratings = [1, 2, 3, 4, 5] as const

export function RatingField(
  props: FieldProps & {
    /** Null: not rated. */
    value: Rating | null
    onChange: (value: Rating | null) => void
    /** Harm is red; anything else is the accent. */
    tone?: 'harm' | 'plain' | undefined
    /** What a number means, read after it: "4, hinders most". */
    meaningOf?: ((rating: Rating) => string) | undefined
  },
) {
  const { label, isLabelHidden, description, error, isDisabled, value, onChange, meaningOf } = props
  const words = useUiWords()
  return (
    <RadioGroup
      className={styles.field}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen) as Rating)}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      orientation="horizontal"
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className={ratingStyles.row} data-tone={props.tone ?? 'plain'}>
        {ratings.map((rating) => (
          <Radio
            key={rating}
            value={String(rating)}
            aria-label={meaningOf ? `${rating}, ${meaningOf(rating)}` : String(rating)}
            className={ratingStyles.rating}
            data-filled={value !== null && rating <= value}
          >
            <span className={ratingStyles.dot} />
          </Radio>
        ))}
        <span className={ratingStyles.value} aria-hidden>
          {value ?? '–'}
        </span>
        {value !== null && !isDisabled && (
          <Button
            className={ratingStyles.clear}
            aria-label={`${words.clear}: ${label}`}
            onPress={(press) => {
              focusRadio(press)
              onChange(null)
            }}
          >
            <Icon name="close" size={14} />
          </Button>
        )}
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  )
}
