// A number that may be left empty; tells every change as it is typed, so that nothing waits for blur.
import { type KeyboardEvent, useState } from 'react'
import type { FieldDraft } from './field-draft'
import type { FieldProps } from './field-parts'
import { TextField } from './text-field'
import { useUiWords } from './ui-words'

export type NumberFieldProps = FieldProps & {
  /** Null: nothing is known. */
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: (() => void) | undefined
  min?: number | undefined
  max?: number | undefined
  /** What the arrow keys add. */
  step?: number | undefined
  placeholder?: string | undefined
  /** Keeps what is typed while it is no number that is allowed. */
  draft?: FieldDraft | undefined
}

export function NumberField(props: NumberFieldProps) {
  const {
    value,
    onChange,
    onBlur,
    min = -Infinity,
    max = Infinity,
    step = 1,
    draft,
    ...field
  } = props
  const words = useUiWords()
  // What is typed, while it does not say the same as the value: "1," on the way to "1,5".
  const [typed, setShown] = useState<string | null>(draft?.text || null)
  const isTypedValid = typed === null || isAllowed(readNumber(typed), min, max)
  const shown = typed !== null && (!isTypedValid || readNumber(typed) === value) ? typed : null
  const setTyped = (text: string | null) => {
    setShown(text)
    draft?.keep(text === null || isAllowed(readNumber(text), min, max) ? '' : text)
  }
  const type = (text: string) => {
    setTyped(text)
    const read = readNumber(text)
    if (isAllowed(read, min, max)) onChange(read)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (direction === undefined) return
    event.preventDefault()
    setTyped(null)
    onChange(Math.min(max, Math.max(min, rounded((value ?? 0) + direction * step))))
  }
  return (
    <TextField
      {...field}
      value={shown ?? (value === null ? '' : String(value))}
      error={field.error ?? (isTypedValid ? null : words.notANumber)}
      inputMode="decimal"
      onChange={type}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setTyped(null)
        onBlur?.()
      }}
    />
  )
}

/** Point and comma both begin the decimals; empty is null; what is no number is NaN. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? null : Number(trimmed)
}

/** What a field of numbers takes: nothing, or a number within its limits that a file can say. */
export function isAllowed(value: number | null, min: number, max: number): boolean {
  return value === null || (Number.isFinite(value) && value >= min && value <= max)
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
