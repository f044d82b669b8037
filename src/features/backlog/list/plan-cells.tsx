// What is planned with an item, changed in its row: its status, who has it, how much work it is.
import { useState } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { backlogStatuses } from '../../../model/backlog/backlog-look'
import type { BacklogItem } from '../../../model/records/backlog-item'
import type { PlainTextKey } from '../../../text/catalogue'
import { PlainSelect } from '../../../ui/plain-select'
import { useItemChange } from '../use-item-change'
import { Cell } from './cell'
import styles from './cells.module.css'

type CellProps = { item: BacklogItem; isCurrent: boolean }

export function StatusCell({ item, isCurrent }: CellProps) {
  const { write } = useTexts()
  const change = useItemChange(item)
  return (
    <Cell column="status" className={styles.status} status={item.status}>
      <PlainSelect
        label={write('backlog.statusOf', { number: `B${item.number}` })}
        isLabelHidden
        isQuiet
        value={item.status}
        options={backlogStatuses.map((id) => ({ id, label: write(`backlog-fields.${id}`) }))}
        onChange={(status) => change?.('backlog-fields.status', { status })}
        isDisabled={!change}
        tabIndex={isCurrent ? 0 : -1}
      />
    </Cell>
  )
}

export function OwnerCell({ item, isCurrent }: CellProps) {
  const change = useItemChange(item)
  return (
    <WordsCell
      column="owner"
      label="fields.owner"
      {...{ item, isCurrent }}
      value={item.owner}
      onKeep={change && ((owner) => change('fields.owner', { owner }))}
    />
  )
}

export function SizeCell({ item, isCurrent }: CellProps) {
  const change = useItemChange(item)
  return (
    <WordsCell
      column="size"
      label="backlog-fields.estimate"
      {...{ item, isCurrent }}
      value={item.estimate === null ? '' : String(item.estimate)}
      onKeep={
        change &&
        ((typed) => {
          const estimate = typed === '' ? null : Number(typed.replace(',', '.'))
          if (estimate === null || estimate >= 0) change('backlog-fields.estimate', { estimate })
        })
      }
    />
  )
}

/** Words that become a field when they are pressed: Enter and leaving keep, Escape drops. */
function WordsCell(
  props: CellProps & {
    column: 'owner' | 'size'
    label: PlainTextKey
    value: string
    /** Null: it cannot be changed. */
    onKeep: ((typed: string) => void) | null
  },
) {
  const { item, isCurrent, column, label, value, onKeep } = props
  const { write } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const name = write('backlog.fieldOf', { field: write(label), number: `B${item.number}` })
  const end = (isKept: boolean) => {
    if (isKept && typed !== null && typed.trim() !== value) onKeep?.(typed.trim())
    setTyped(null)
  }
  return (
    <Cell column={column} className={styles.plan}>
      {typed === null ? (
        <button
          type="button"
          className={styles.words}
          aria-label={value === '' ? name : `${name}: ${value}`}
          title={value}
          tabIndex={isCurrent ? 0 : -1}
          disabled={!onKeep}
          onClick={() => setTyped(value)}
        >
          {value || '–'}
        </button>
      ) : (
        <input
          className={styles.field}
          aria-label={name}
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: it opens because someone asked to type here.
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => end(true)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            const row = event.currentTarget.closest<HTMLElement>('[data-row]')
            end(event.key === 'Enter')
            row?.focus()
          }}
        />
      )}
    </Cell>
  )
}
