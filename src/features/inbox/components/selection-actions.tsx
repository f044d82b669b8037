// What can be done with the selected items together.
import { useApp } from '../../../bindings/app-context'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { updateRecord } from '../../../model/edits/update-record'
import type { InboxItemId } from '../../../model/records/inbox-item'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { isEnter } from '../../../ui/is-enter'
import { TextField } from '../../../ui/text-field'
import { deleteItems, mergeItems, openPlaceDialog, parkItems } from '../item-actions'
import styles from '../view.module.css'

export function SelectionActions({
  ids,
  onDone,
}: {
  ids: readonly InboxItemId[]
  onDone: () => void
}) {
  const { context } = useApp()
  const { documents } = context
  const texts = useTexts()
  const name = useDraft({ kind: 'beside', id: 'inbox', field: 'group' })
  const group = () => {
    documents.edit(textRef('inbox.did.group'), (draft) => {
      const changes = { groupTitle: name.text.trim() }
      for (const id of ids) updateRecord(draft, { kind: 'inboxItem', id, changes })
    })
    name.keep('')
    onDone()
  }
  const merge = () => {
    mergeItems(context, ids)
    onDone()
  }
  return (
    <div className={styles.actions}>
      <p className={styles.count}>{texts.write('inbox.selected', { count: ids.length })}</p>
      <div className={styles.grouping}>
        <TextField
          label={texts.write('inbox.groupName')}
          isLabelHidden
          placeholder={texts.write('inbox.groupName')}
          value={name.text}
          onChange={name.keep}
          onKeyDown={(event) => {
            if (!isEnter(event)) return
            // The rest of the key would press the button that the focus goes to.
            event.preventDefault()
            group()
          }}
        />
        <Button onPress={group}>{texts.write('inbox.group')}</Button>
      </div>
      <div className={styles.buttons}>
        <Button tone="primary" onPress={() => openPlaceDialog(context, ids)}>
          {texts.write('inbox.place')}
        </Button>
        {ids.length > 1 && <Button onPress={merge}>{texts.write('inbox.merge')}</Button>}
        <Button onPress={() => parkItems(context, ids)}>{texts.write('inbox.park')}</Button>
        <Button onPress={() => void deleteItems(context, ids)}>
          {texts.write('common.delete')}
        </Button>
      </div>
    </div>
  )
}
