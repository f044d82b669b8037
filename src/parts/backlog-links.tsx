// The backlog items that are meant to remove a pain or to build an idea: key and state of each, and
// a field that finds one, makes one from words, or from a tracker's link or key that is pasted.
import { useState } from 'react'
import { useApp } from '../bindings/app-context'
import { useDocument } from '../bindings/use-document'
import { useDraft } from '../bindings/use-draft'
import { useTexts } from '../bindings/use-texts'
import { linkNewItem } from '../commands/link-new-item'
import { linkBacklogItem, unlinkBacklogItem } from '../model/edits/link-backlog-item'
import { backlogItemsFor, type LinkedToBacklog } from '../model/queries/backlog-items-for'
import type { BacklogItem, BacklogItemId } from '../model/records/backlog-item'
import { textRef } from '../text/texts'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import { BacklogItemPicker } from './backlog-item-picker'
import styles from './backlog-links.module.css'

export function BacklogLinks({
  linked,
  onOpen,
  isDisabled = false,
}: {
  linked: LinkedToBacklog
  /** Shows the item itself. */
  onOpen: (id: BacklogItemId) => void
  isDisabled?: boolean
}) {
  const texts = useTexts()
  const { context } = useApp()
  const { documents } = context
  const items = useDocument((document) => backlogItemsFor(document, linked))
  const of = { kind: linked.kind, ids: [linked.id] }
  const draft = useDraft({ kind: 'field', of, field: 'backlogItems' })
  const [isLinking, setLinking] = useState(draft.text !== '')
  const done = () => setLinking(false)
  return (
    <div className={styles.links}>
      {items.map((item) => (
        <LinkedItem
          key={item.id}
          item={item}
          onOpen={() => onOpen(item.id)}
          onUnlink={
            isDisabled
              ? null
              : () =>
                  documents.edit(
                    textRef('inspector.unlinkItem', { what: shortNameOf(item) }),
                    (draft) => unlinkBacklogItem(draft, { itemId: item.id, to: linked }),
                  )
          }
        />
      ))}
      {!isDisabled && !isLinking && (
        <Button tone="link" onPress={() => setLinking(true)}>
          {texts.write('inspector.linkItem')}
        </Button>
      )}
      {isLinking && (
        <BacklogItemPicker
          exceptIds={items.map(({ id }) => id)}
          draft={draft}
          onPick={(itemId) => {
            documents.edit(textRef('inspector.linkItem'), (draft) =>
              linkBacklogItem(draft, { itemId, to: linked }),
            )
            done()
          }}
          onCreate={(words) => {
            done()
            void linkNewItem(context, [linked], words)
          }}
          onClose={done}
        />
      )}
    </div>
  )
}

function LinkedItem({
  item,
  onOpen,
  onUnlink,
}: {
  item: BacklogItem
  onOpen: () => void
  onUnlink: (() => void) | null
}) {
  const texts = useTexts()
  const name = shortNameOf(item)
  return (
    <span className={styles.item}>
      <Button
        className={styles.chip}
        onPress={onOpen}
        aria-label={texts.write('inspector.openItem', { what: `${name} ${item.title}`.trim() })}
      >
        <Icon name="ticket" size={14} /> {name}
      </Button>
      <span className={styles.status}>{texts.write(`backlog-fields.${item.status}`)}</span>
      {onUnlink && (
        <IconButton
          icon="unlink"
          size="small"
          label={texts.write('inspector.unlinkItem', { what: name })}
          onPress={onUnlink}
        />
      )}
    </span>
  )
}

/** The key in the tracker, which people know; else our own number. */
function shortNameOf({ trackers, number }: BacklogItem): string {
  const [tracker] = trackers
  return tracker?.key || `B${number}`
}
