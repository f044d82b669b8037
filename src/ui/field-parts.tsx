// The label, description and error of a field, for use inside a field of React Aria.
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import styles from './field.module.css'

/** What every field of the kit takes. */
export type FieldProps = {
  label: string
  /** The label is the name of the field but is not seen. */
  isLabelHidden?: boolean | undefined
  description?: string | null | undefined
  /** What is wrong with the value, in words. */
  error?: string | null | undefined
  isDisabled?: boolean | undefined
}

export function FieldLabel({ label, isLabelHidden }: Pick<FieldProps, 'label' | 'isLabelHidden'>) {
  return <Label className={isLabelHidden ? styles.hiddenLabel : styles.label}>{label}</Label>
}

export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      {error && <FieldError className={styles.error}>{error}</FieldError>}
    </>
  )
}
