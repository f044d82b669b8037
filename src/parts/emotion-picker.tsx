// Five faces from very bad to very good for one persona; the chosen one can be taken back.
import { Button } from 'react-aria-components/Button'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useTexts } from '../bindings/use-texts'
import { focusRadio } from '../ui/focus-beside'
import { Icon } from '../ui/icon'
import styles from './emotion-picker.module.css'

const faces = [
  { value: -2, icon: 'faceVeryBad', key: 'touchpoints.emotion.veryBad' },
  { value: -1, icon: 'faceBad', key: 'touchpoints.emotion.bad' },
  { value: 0, icon: 'faceNeutral', key: 'touchpoints.emotion.neutral' },
  { value: 1, icon: 'faceGood', key: 'touchpoints.emotion.good' },
  { value: 2, icon: 'faceVeryGood', key: 'touchpoints.emotion.veryGood' },
] as const

export function EmotionPicker({
  label,
  name,
  value,
  onChange,
  isDisabled,
}: {
  /** For screen readers: whose emotion. */
  label: string
  /** What is seen before the faces. */
  name: string
  /** Null: nothing is said. */
  value: number | null | 'mixed'
  onChange: (value: number | null) => void
  isDisabled: boolean
}) {
  const texts = useTexts()
  const isSaid = value !== null && value !== 'mixed'
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={styles.row}
      value={isSaid ? String(value) : null}
      onChange={(chosen) => onChange(Number(chosen))}
      isDisabled={isDisabled}
    >
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <div className={styles.choice}>
        {faces.map((face) => (
          <Radio
            key={face.value}
            value={String(face.value)}
            aria-label={texts.write(face.key)}
            className={styles.face}
            data-emotion={face.value}
          >
            <Icon name={face.icon} size={20} />
          </Radio>
        ))}
        <span className={styles.value} aria-hidden>
          {value === 'mixed' ? '≠' : isSaid ? signed(value) : '–'}
        </span>
        {value !== null && !isDisabled ? (
          <Button
            className={styles.clear}
            aria-label={`${texts.write('touchpoints.emotion.clear')}: ${name}`}
            onPress={(press) => {
              focusRadio(press)
              onChange(null)
            }}
          >
            <Icon name="close" size={14} />
          </Button>
        ) : (
          // Its place stays, so that the faces of all personas stand in columns.
          <span className={styles.clear} />
        )}
      </div>
    </RadioGroup>
  )
}

/** With a true minus: +2, 0, −1. */
function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}
