// Where an item lives outside: its tickets, or a field for a tracker's link or key.
import { useState } from 'react'
import { useDocuments } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { isSafeLink } from '../../../lib/safe-link'
import { addTracker } from '../../../model/edits/add-tracker'
import type { BacklogItem, TrackerLink } from '../../../model/records/backlog-item'
import { useTypedInPlace } from '../../../parts/use-typed-in-place'
import { textRef } from '../../../text/texts'
import { Icon } from '../../../ui/icon'
import { useItemChange } from '../use-item-change'
import { Cell, focusRow } from './cell'
import styles from './cells.module.css'

export function TrackerCell({ item, isCurrent }: { item: BacklogItem; isCurrent: boolean }) {
  const { write } = useTexts()
  const [isTyping, setTyping] = useState(false)
  const isEditable = useItemChange(item) !== null
  const [first, ...others] = item.trackers
  return (
    <Cell column="tracker" className={styles.tracker}>
      {isTyping && <TrackerField item={item} onEnd={() => setTyping(false)} />}
      {!isTyping && first && <Ticket tracker={first} isCurrent={isCurrent} />}
      {!isTyping && others.length > 0 && (
        <span className={styles.more} title={others.map(({ key }) => key).join(', ')}>
          {`+${others.length}`}
        </span>
      )}
      {!isTyping && !first && isEditable && (
        <button
          type="button"
          className={styles.words}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={write('backlog.linkTracker', { number: `B${item.number}` })}
          onClick={() => setTyping(true)}
        >
          {write('backlog.link')}
        </button>
      )}
    </Cell>
  )
}

function Ticket({ tracker, isCurrent }: { tracker: TrackerLink; isCurrent: boolean }) {
  const { write } = useTexts()
  const { key, url, status } = tracker
  const [where, number] = keyParts(key)
  const words = (
    <>
      <Icon name="ticket" size={14} />
      <span className={styles.key}>{where}</span>
      {number}
    </>
  )
  const title = status === '' ? key : `${key}: ${status}`
  if (!isSafeLink(url)) {
    return (
      <span className={styles.ticket} title={title}>
        {words}
      </span>
    )
  }
  return (
    <a
      className={styles.ticket}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={write('inspector.openLink', { address: title })}
    >
      {words}
    </a>
  )
}

/** "order-status" and "#88" of "shop/order-status#88": the number is what may not be cut. */
function keyParts(key: string): readonly [string, string] {
  const [, where = key, number = ''] = /^(?:.*\/)?([^/#]+)(#\d+)$/u.exec(key) ?? []
  return [where, number]
}

function TrackerField({ item, onEnd }: { item: BacklogItem; onEnd: () => void }) {
  const { write } = useTexts()
  const documents = useDocuments()
  // The field of the inspector, in which it stands again after a crash.
  const of = { kind: 'backlogItem', ids: [item.id] } as const
  const { text: typed, keep } = useDraft({ kind: 'field', of, field: 'trackerPaste' })
  const end = () => {
    keep('')
    onEnd()
  }
  const take = (words: string) => {
    const isTaken = documents.edit(textRef('backlog-fields.addTracker'), (draft) =>
      addTracker(draft, { itemId: item.id, words }),
    )
    if (isTaken) end()
    return isTaken
  }
  const field = useTypedInPlace<HTMLInputElement>({
    keep: () => take(typed),
    drop: end,
    afterKey: focusRow,
  })
  return (
    <input
      {...field}
      className={styles.field}
      aria-label={write('inspector.trackerPaste')}
      placeholder="SHOP-214"
      value={typed}
      onChange={(event) => keep(event.target.value)}
      onPaste={(event) => {
        if (take(event.clipboardData.getData('text'))) event.preventDefault()
      }}
    />
  )
}
