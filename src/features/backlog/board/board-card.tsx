// A card of the board: number, title, ticket, how much it hurts.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { itemEvidence } from '../../../model/backlog/item-evidence'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { Icon } from '../../../ui/icon'
import styles from './board.module.css'

export function BoardCard(props: {
  document: JourneyDocument
  item: BacklogItem
  isCurrent: boolean
  isSelected: boolean
  isHeld: boolean
}) {
  const { document, item, isCurrent, isSelected, isHeld } = props
  const { session } = useApp().context
  const { write } = useTexts()
  const { painWeight } = itemEvidence(document, item)
  const ref = { kind: 'backlogItem', id: item.id } as const
  return (
    <button
      type="button"
      className={styles.card}
      data-item={item.id}
      data-held={isHeld || undefined}
      aria-pressed={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      // Enter presses the card; elsewhere it begins to type a title.
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
      }}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) session.toggle(ref)
        else session.select([ref])
      }}
    >
      <span className={styles.title}>
        <span className={styles.number}>{`B${item.number}`}</span>{' '}
        <span lang={document.map.language}>{item.title || write('common.untitled')}</span>
      </span>
      <span className={styles.facts}>
        {item.trackers.slice(0, 2).map(({ key }) => (
          <span key={key} className={styles.ticket}>
            <Icon name="ticket" size={14} /> {key}
          </span>
        ))}
        {item.owner && <span>{item.owner}</span>}
        {painWeight !== null && (
          <span className={styles.pain}>
            <Icon name="pain" size={14} />
            <span className={styles.unseen}>{write('backlog.painWeight')} </span>
            {painWeight}
          </span>
        )}
      </span>
    </button>
  )
}
