// Up, down and remove for one item of a list.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { focusNextItem, isByKey } from '../../../ui/focus-beside'
import { IconButton } from '../../../ui/icon-button'
import styles from './fields.module.css'

export function ItemActions({
  name,
  place,
  count,
  onMove,
  onRemove,
}: {
  /** What the item is called, for the names of the buttons. */
  name: string
  place: number
  count: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const texts = useTexts()
  const actions = useRef<HTMLSpanElement>(null)
  const move = (by: -1 | 1, pointerType: string) => {
    if (isByKey(pointerType)) focusActionsAt(by)
    onMove(by)
  }
  /** The same button of the item's new place, so that the next press moves the same item on. */
  const focusActionsAt = (by: -1 | 1) => {
    const item = actions.current?.parentElement
    const other = by < 0 ? item?.previousElementSibling : item?.nextElementSibling
    const buttons = other?.querySelectorAll<HTMLElement>(`.${styles.actions} button`)
    const isAtEnd = place + by === count - 1
    buttons?.[by > 0 && !isAtEnd ? 1 : 0]?.focus()
  }
  return (
    <span ref={actions} className={styles.actions}>
      {place > 0 && (
        <IconButton
          icon="chevronUp"
          size="small"
          label={texts.write('inspector.moveUp', { what: name })}
          onPress={({ pointerType }) => move(-1, pointerType)}
        />
      )}
      {place < count - 1 && (
        <IconButton
          icon="chevronDown"
          size="small"
          label={texts.write('inspector.moveDown', { what: name })}
          onPress={({ pointerType }) => move(1, pointerType)}
        />
      )}
      <IconButton
        icon="close"
        size="small"
        label={texts.write('inspector.removeOne', { what: name })}
        onPress={(press) => {
          // The last one goes with its buttons; those of the others are of the next item then.
          if (place === count - 1) focusNextItem(press, actions.current?.parentElement ?? null)
          onRemove()
        }}
      />
    </span>
  )
}
