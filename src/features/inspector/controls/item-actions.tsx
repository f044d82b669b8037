// Up, down and remove for one item of a list.
import { useTexts } from '../../../bindings/use-texts'
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
  return (
    <span className={styles.actions}>
      {place > 0 && (
        <IconButton
          icon="chevronUp"
          size="small"
          label={texts.write('inspector.moveUp', { what: name })}
          onPress={() => onMove(-1)}
        />
      )}
      {place < count - 1 && (
        <IconButton
          icon="chevronDown"
          size="small"
          label={texts.write('inspector.moveDown', { what: name })}
          onPress={() => onMove(1)}
        />
      )}
      <IconButton
        icon="close"
        size="small"
        label={texts.write('inspector.removeOne', { what: name })}
        onPress={onRemove}
      />
    </span>
  )
}
