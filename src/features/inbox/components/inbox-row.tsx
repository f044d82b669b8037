// One item: tick it, drag it onto the map, press Enter to place it, edit it in place.
import type { KeyboardEvent } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { shortName } from '../../../commands/named-label'
import type { InboxItem, InboxItemId } from '../../../model/records/inbox-item'
import { Checkbox } from '../../../ui/checkbox'
import { useTypedOver } from '../../../ui/field-draft'
import { Icon } from '../../../ui/icon'
import { isEnter } from '../../../ui/is-enter'
import { MenuButton } from '../../../ui/menu-button'
import { TextArea } from '../../../ui/text-area'
import { deleteItems, openPlaceDialog, parkItems, placeByClick, setWords } from '../item-actions'
import { kindLooks } from '../kind-icons'
import { useItemDrag } from '../use-item-drag'
import styles from '../view.module.css'

export function InboxRow({
  item,
  isChosen,
  isEditable,
  onChoose,
  dragged,
}: {
  item: InboxItem
  isChosen: boolean
  isEditable: boolean
  onChoose: (isChosen: boolean) => void
  /** What goes along when this one is dragged. */
  dragged: readonly InboxItemId[]
}) {
  const { context } = useApp()
  const texts = useTexts()
  const draft = useDraft({ kind: 'beside', id: 'inbox', field: `words ${item.id}` })
  const [typed, setTyped] = useTypedOver(draft)
  const startDrag = useItemDrag(dragged)
  const { icon, label } = kindLooks[item.kind]
  const name = shortName(item.text)
  const finish = () => {
    if (typed !== null) setWords(context, item.id, typed)
    setTyped(null)
  }
  if (typed !== null) {
    return (
      <li className={styles.row}>
        <TextArea
          label={texts.write('inbox.editOf', { text: name })}
          isLabelHidden
          autoFocus
          value={typed}
          onChange={setTyped}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Escape' || (isEnter(event) && !event.shiftKey)) {
              event.preventDefault()
              finish()
            }
          }}
        />
      </li>
    )
  }
  const actions = [
    { id: 'place', label: texts.write('inbox.place'), icon: 'move', run: openPlaceDialog },
    { id: 'click', label: texts.write('inbox.placeByClick'), icon: 'select', run: placeByClick },
    { id: 'park', label: texts.write('inbox.park'), icon: 'parkingLot', run: parkItems },
    { id: 'delete', label: texts.write('common.delete'), icon: 'delete', run: deleteItems },
  ]
  const edit = () => setTyped(item.text)
  const entries = [
    { id: 'edit', label: texts.write('inbox.edit'), icon: 'rename', onAction: edit },
    ...actions.map(({ run, ...action }) => ({
      ...action,
      onAction: () => void run(context, dragged),
    })),
  ]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'F2' && isEditable) edit()
    else if (event.key === 'Delete' && isEditable) void deleteItems(context, dragged)
    else if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    else focusNext(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
  }
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <span className={styles.unseen}>{texts.write('inbox.select', { text: name })}</span>
      </Checkbox>
      <button
        type="button"
        data-inbox-item
        className={styles.item}
        disabled={!isEditable}
        onPointerDown={startDrag}
        onKeyDown={onKeyDown}
        onClick={() => openPlaceDialog(context, dragged)}
      >
        <Icon name={icon} className={styles.icon} />
        <span className={styles.unseen}>{texts.write(label)}: </span>
        <span className={styles.words}>{item.text}</span>
        {item.kind === 'pain' && <Rating item={item} />}
      </button>
      {isEditable && (
        <MenuButton
          icon="more"
          size="small"
          label={texts.write('inbox.more', { text: name })}
          groups={[{ id: 'item', entries }]}
        />
      )}
    </li>
  )
}

function Rating({ item: { severity, frequency } }: { item: InboxItem }) {
  const texts = useTexts()
  const words =
    severity === null
      ? texts.write('inspector.notRated')
      : frequency === null
        ? texts.write('capture.severity', { severity })
        : `${severity} × ${frequency}`
  return <span className={styles.rating}>{words}</span>
}

function focusNext(from: HTMLElement, by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-inbox-item]')]
  items[items.indexOf(from) + by]?.focus()
}
