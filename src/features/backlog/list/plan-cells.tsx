// What is planned with an item, changed in its row: its status, who has it, how much work it is.
import { useState } from 'react'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { backlogStatuses } from '../../../model/backlog/backlog-look'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { useTypedInPlace } from '../../../parts/use-typed-in-place'
import type { PlainTextKey } from '../../../text/catalogue'
import type { FieldDraft } from '../../../ui/field-draft'
import { isAllowed, readNumber } from '../../../ui/number-field'
import { PlainSelect } from '../../../ui/plain-select'
import { useItemChange } from '../use-item-change'
import { Cell, focusRow } from './cell'
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
          const estimate = readNumber(typed)
          if (isAllowed(estimate, 0, Infinity)) change('backlog-fields.estimate', { estimate })
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
  const draft = useDraft({ kind: 'view', id: 'backlog', field: `${column} ${item.id}` })
  const [isTyping, setTyping] = useState(draft.text !== '')
  const name = write('backlog.fieldOf', { field: write(label), number: `B${item.number}` })
  return (
    <Cell column={column} className={styles.plan}>
      {isTyping ? (
        <WordsField
          name={name}
          draft={draft}
          onEnd={(typed) => {
            if (typed !== null && typed !== value) onKeep?.(typed)
            draft.keep('')
            setTyping(false)
          }}
        />
      ) : (
        <button
          type="button"
          className={styles.words}
          aria-label={value === '' ? name : `${name}: ${value}`}
          title={value}
          tabIndex={isCurrent ? 0 : -1}
          disabled={!onKeep}
          onClick={() => {
            draft.keep(value)
            setTyping(true)
          }}
        >
          {value || '–'}
        </button>
      )}
    </Cell>
  )
}

function WordsField(props: {
  name: string
  draft: FieldDraft
  /** Null: what was typed is not wanted. */
  onEnd: (typed: string | null) => void
}) {
  const { name, draft, onEnd } = props
  const field = useTypedInPlace<HTMLInputElement>({
    keep: () => {
      onEnd(draft.text.trim())
      return true
    },
    drop: () => onEnd(null),
    afterKey: focusRow,
  })
  return (
    <input
      {...field}
      className={styles.field}
      aria-label={name}
      value={draft.text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => draft.keep(event.target.value)}
    />
  )
}
