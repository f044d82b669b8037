// Says why nothing can be changed, and unlocks a locked map.
import { useDocumentState, useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { updateMap } from '../../../model/edits/update-record'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import styles from '../view.module.css'

export function LockNote() {
  const texts = useTexts()
  const documents = useDocuments()
  const isReadOnly = useDocumentState((state) => state.isReadOnly)
  const isLocked = useDocumentState((state) => state.document.map.isLocked)
  if (isReadOnly) {
    return (
      <div className={styles.lock}>
        <Icon name="locked" size={16} />
        <p>{texts.write('inspector.readOnly')}</p>
      </div>
    )
  }
  if (!isLocked) return null
  return (
    <div className={styles.lock}>
      <Icon name="locked" size={16} />
      <p>{texts.write('inspector.locked')}</p>
      <Button
        onPress={() =>
          documents.edit(textRef('inspector.unlock'), (draft) =>
            updateMap(draft, { isLocked: false }),
          )
        }
      >
        {texts.write('inspector.unlock')}
      </Button>
    </div>
  )
}
