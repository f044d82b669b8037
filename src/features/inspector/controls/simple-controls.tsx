// Fields with one plain value: text, number, rating, date, yes or no, tags.

import { useDocument } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { type WordsField, wordsInUse } from '../../../model/queries/words-in-use'
import { Checkbox } from '../../../ui/checkbox'
import { NumberField } from '../../../ui/number-field'
import { type Rating, RatingField } from '../../../ui/rating-field'
import { TagField } from '../../../ui/tag-field'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import type { ControlProps } from '../fields/field-spec'
import { useBoundField, useMapLanguage } from '../fields/use-bound-field'
import { sharedMembers, useMembers } from './shared-members'

export function TextControl({ spec, subject }: ControlProps<'text'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const lang = useMapLanguage()
  return (
    <TextField
      label={texts.write(spec.label)}
      value={field.isMixed ? '' : asText(field.value)}
      placeholder={field.isMixed ? texts.write('inspector.several') : undefined}
      onChange={field.set}
      onBlur={field.end}
      isDisabled={field.isDisabled}
      lang={lang}
    />
  )
}

export function AreaControl({ spec, subject }: ControlProps<'area'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const lang = useMapLanguage()
  return (
    <TextArea
      label={texts.write(spec.label)}
      value={asText(field.value)}
      onChange={field.set}
      onBlur={field.end}
      isDisabled={field.isDisabled}
      lang={lang}
    />
  )
}

/** A day; of a moment its day is shown. */
export function DateControl({ spec, subject }: ControlProps<'date'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  return (
    <TextField
      type="date"
      label={texts.write(spec.label)}
      value={field.isMixed ? '' : asText(field.value).slice(0, 10)}
      onChange={field.set}
      onBlur={field.end}
      isDisabled={field.isDisabled}
    />
  )
}

export function NumberControl({ spec, subject }: ControlProps<'number'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const draft = useDraft({ kind: 'field', of: subject, field: spec.path })
  return (
    <NumberField
      label={texts.write(spec.label)}
      value={field.isMixed ? null : asNumber(field.value)}
      placeholder={field.isMixed ? texts.write('inspector.several') : undefined}
      min={spec.min}
      max={spec.max}
      draft={draft}
      onChange={field.set}
      onBlur={field.end}
      isDisabled={field.isDisabled}
    />
  )
}

export function RatingControl({ spec, subject }: ControlProps<'rating'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  return (
    <RatingField
      label={texts.write(spec.label)}
      value={field.isMixed ? null : (asNumber(field.value) as Rating | null)}
      tone={spec.tone}
      onChange={field.set}
      isDisabled={field.isDisabled}
      description={field.isMixed ? texts.write('inspector.several') : null}
    />
  )
}

export function ToggleControl({ spec, subject }: ControlProps<'toggle'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  return (
    <Checkbox
      isSelected={field.value === true}
      isIndeterminate={field.isMixed}
      onChange={field.set}
      isDisabled={field.isDisabled}
    >
      {texts.write(spec.label)}
    </Checkbox>
  )
}

export function TagsControl({ spec, subject }: ControlProps<'tags'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const members = useMembers(subject, spec.path)
  const draft = useDraft({ kind: 'field', of: subject, field: spec.path })
  const inUse = useDocument((document) =>
    isWordsField(spec.path) ? wordsInUse(document, spec.path) : noWords,
  )
  return (
    <TagField
      suggestions={inUse}
      label={texts.write(spec.label)}
      values={members}
      draft={draft}
      onChange={(next) => field.change(...sharedMembers(members, next))}
      isDisabled={field.isDisabled}
      description={field.isMixed ? texts.write('inspector.several') : null}
    />
  )
}

const noWords: readonly string[] = []

function isWordsField(path: string): path is WordsField {
  return path === 'tags' || path === 'asksFor'
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
