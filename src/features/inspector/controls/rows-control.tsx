// A list of things with fields of their own: metrics, links, context items, key results, trackers.
import { useTexts } from '../../../bindings/use-texts'
import { isSafeLink } from '../../../lib/safe-link'
import { Button } from '../../../ui/button'
import { focusAdded } from '../../../ui/focus-beside'
import { Icon } from '../../../ui/icon'
import { NumberField } from '../../../ui/number-field'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import type { ChoiceValue, ColumnSpec, ControlProps } from '../fields/field-spec'
import { useBoundField, useMapLanguage } from '../fields/use-bound-field'
import { choicesOf, idOfChoice } from './choice-control'
import styles from './fields.module.css'
import { ItemActions } from './item-actions'
import { movedItem } from './moved-item'

type Row = Readonly<Record<string, unknown>>

export function RowsControl({ spec, subject }: ControlProps<'rows'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const rows = field.value as readonly Row[]
  const label = texts.write(spec.label)
  return (
    <fieldset className={styles.list} disabled={field.isDisabled}>
      <legend className={styles.legend}>{label}</legend>
      {rows.map((row, place) => {
        const name = texts.write('inspector.lineNumber', { label, number: place + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own.
          <fieldset key={place} className={styles.row} aria-label={name}>
            {spec.columns.map((column) => (
              <Cell
                key={column.key}
                column={column}
                value={row[column.key]}
                onChange={(value) => field.set(rows.with(place, { ...row, [column.key]: value }))}
                onBlur={field.end}
                isDisabled={field.isDisabled}
              />
            ))}
            {!field.isDisabled && (
              <ItemActions
                name={name}
                place={place}
                count={rows.length}
                onMove={(by) => field.set(movedItem(rows, place, by))}
                onRemove={() => field.set(rows.toSpliced(place, 1))}
              />
            )}
          </fieldset>
        )
      })}
      {!field.isDisabled && (
        <Button
          tone="link"
          icon="add"
          onPress={(press) => focusAdded(press, () => field.set([...rows, spec.blank]))}
        >
          {texts.write(spec.add)}
        </Button>
      )}
    </fieldset>
  )
}

const widthClass = {
  whole: styles.wide,
  double: styles.double,
  words: styles.words,
  third: undefined,
}

type CellProps = {
  readonly column: ColumnSpec
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly onBlur: () => void
  readonly isDisabled: boolean
}

function Cell({ column, value, onChange, onBlur, isDisabled }: CellProps) {
  const texts = useTexts()
  const lang = useMapLanguage()
  const label = texts.write(column.label)
  const common = { label, onBlur, isDisabled, className: widthClass[column.width ?? 'third'] }
  switch (column.control) {
    case 'number':
      return <NumberField {...common} value={value as number | null} onChange={onChange} />
    case 'choice':
      return (
        <Select
          {...common}
          options={choicesOf(column.options, texts)}
          value={idOfChoice(value as ChoiceValue)}
          onChange={(id) =>
            onChange(column.options.find((one) => idOfChoice(one.value) === id)?.value)
          }
        />
      )
    case 'date':
      return (
        <TextField {...common} type="date" value={String(value).slice(0, 10)} onChange={onChange} />
      )
    case 'link':
      return (
        <div className={styles.link}>
          <TextField
            {...common}
            type="url"
            inputMode="url"
            className={styles.grow}
            value={String(value)}
            onChange={onChange}
          />
          <OpenLink address={String(value)} />
        </div>
      )
    default:
      return <TextField {...common} lang={lang} value={String(value)} onChange={onChange} />
  }
}

/** Only http, https and mailto can be clicked; anything else stays text. */
function OpenLink({ address }: { address: string }) {
  const texts = useTexts()
  if (!isSafeLink(address)) return null
  return (
    <a
      className={styles.open}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={texts.write('inspector.openLink', { address })}
    >
      <Icon name="openLink" size={16} />
    </a>
  )
}
