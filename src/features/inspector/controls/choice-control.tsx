// A choice from words that are known: all of them at once, or in a list.
import { useMemo } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { Texts } from '../../../text/texts'
import { SegmentedControl } from '../../../ui/segmented-control'
import { Select } from '../../../ui/select'
import type { ChoiceOption, ChoiceValue, ControlProps } from '../fields/field-spec'
import { useBoundField } from '../fields/use-bound-field'

export function ChoiceControl({ spec, subject }: ControlProps<'choice'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const choices = useMemo(() => choicesOf(spec.options, texts), [spec, texts])
  const props = {
    label: texts.write(spec.label),
    value: field.isMixed ? null : idOfChoice(field.value as ChoiceValue),
    isDisabled: field.isDisabled,
    onChange: (id: string | null) => {
      const chosen = spec.options.find(({ value }) => idOfChoice(value) === id)
      if (chosen) field.set(chosen.value)
    },
  }
  if (spec.look === 'segments') {
    return (
      <SegmentedControl
        {...props}
        segments={choices}
        description={field.isMixed ? texts.write('inspector.several') : null}
      />
    )
  }
  return (
    <Select
      {...props}
      options={choices}
      placeholder={field.isMixed ? texts.write('inspector.several') : undefined}
    />
  )
}

/** Options as controls take them, in the present language. */
export function choicesOf(options: readonly ChoiceOption[], texts: Texts) {
  return options.map(({ value, label, tone, icon }) => ({
    id: idOfChoice(value),
    label: label === null ? String(value) : texts.write(label),
    tone,
    icon,
  }))
}

/** Controls know their options by a text that is not empty. */
export function idOfChoice(value: ChoiceValue): string {
  return `=${String(value)}`
}
