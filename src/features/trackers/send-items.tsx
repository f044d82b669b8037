// Which items are sent, out of all of them by rank.
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTexts } from '../../bindings/use-texts'
import type { BacklogItem, BacklogItemId } from '../../model/records/backlog-item'
import { Checkbox } from '../../ui/checkbox'
import { Icon } from '../../ui/icon'
import styles from './send-dialog.module.css'
import { keyThere, type Sending } from './use-send'

export function SendItems({ sending }: { sending: Sending }) {
  const texts = useTexts()
  const { all, chosen, choose, target } = sending
  return (
    <div className={styles.items}>
      <Checkbox
        isSelected={chosen.size === all.length}
        isIndeterminate={chosen.size > 0 && chosen.size < all.length}
        onChange={(isAll) => choose(new Set(isAll ? all.map(({ id }) => id) : []))}
      >
        {texts.write('trackers.allItems', { chosen: chosen.size, all: all.length })}
      </Checkbox>
      <ListBox
        aria-label={texts.write('trackers.items')}
        className={styles.list}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          choose(new Set(keys === 'all' ? all.map(({ id }) => id) : (keys as Set<BacklogItemId>)))
        }
      >
        {all.map((item) => (
          <Row key={item.id} item={item} there={keyThere(item, target)} />
        ))}
      </ListBox>
    </div>
  )
}

function Row({ item, there }: { item: BacklogItem; there: string | null }) {
  const texts = useTexts()
  const title = item.title || texts.write('common.untitled')
  const note = there && texts.write('trackers.alreadyThere', { key: there })
  return (
    <ListBoxItem
      id={item.id}
      textValue={[`B${item.number}`, title, note].filter(Boolean).join(' ')}
      className={styles.item}
    >
      <span className={styles.box}>
        <Icon name="check" size={14} className={styles.mark} />
      </span>
      <span className={styles.itemNumber}>{`B${item.number}`}</span>
      <span className={styles.itemTitle}>
        {title}
        {note && <span className={styles.note}> {note}</span>}
      </span>
    </ListBoxItem>
  )
}
