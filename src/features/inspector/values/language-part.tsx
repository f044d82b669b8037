// The language of the words of the map, by its name; others can be typed as their tag.
import { useMemo } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { ComboBox } from '../../../ui/combo-box'
import type { Subject } from '../fields/field-spec'
import { useBoundField } from '../fields/use-bound-field'

const common = [
  ...['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'nb', 'fi', 'cs', 'hu', 'ro'],
  ...['el', 'tr', 'uk', 'ar', 'he', 'hi', 'ja', 'ko', 'zh'],
]

export function LanguagePart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const label = 'fields.language'
  const field = useBoundField(subject, { path: 'language', label })
  const value = String(field.value)
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(texts.language, { type: 'language', fallback: 'code' })
    return [...new Set([...common, value])].map((tag) => ({ id: tag, label: nameOf(names, tag) }))
  }, [texts, value])
  return (
    <div data-field="language">
      <ComboBox
        label={texts.write(label)}
        options={options}
        value={value}
        onChange={(tag) => {
          if (tag !== null) field.set(tag)
        }}
        onCreate={field.set}
        isDisabled={field.isDisabled}
      />
    </div>
  )
}

/** A tag that is none is its own name; `of` throws then. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
