// "Link backlog item": finds one among all, or takes the words, the link or the key of a new one.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { linkNewItem } from '../../commands/link-new-item'
import { linkBacklogItem } from '../../model/edits/link-backlog-item'
import { backlogItemsFor } from '../../model/queries/backlog-items-for'
import { findRecords } from '../../model/queries/find-records'
import type { BacklogItemId } from '../../model/records/backlog-item'
import { RowPickerDialog } from '../../parts/row-picker-dialog'
import { textRef } from '../../text/texts'
import { selectedNotes } from './selected-notes'

const newId = 'new'

export default function LinkDialog() {
  const { context } = useApp()
  const { documents, session } = context
  const { write } = useTexts()
  const document = useDocument((now) => now)
  const notes = selectedNotes(session)
  const linked = notes.map((note) => new Set(backlogItemsFor(document, note).map(({ id }) => id)))
  const close = () => session.set({ dialog: null })
  const rowsFor = (typed: string) => {
    const found = findRecords(document, typed, { kinds: ['backlogItem'], limit: 60 }).map(
      ({ ref, spokenNumber, name }) => {
        const id = ref.id as BacklogItemId
        const keys = document.backlogItems[id]?.trackers.map(({ key }) => key).join(', ')
        return { id: id as string, number: spokenNumber, name, note: keys, words: '' }
      },
    )
    const words = typed.trim()
    const open = found.filter(({ id }) => !linked.every((ids) => ids.has(id as BacklogItemId)))
    if (words === '') return open
    const name = write('backlog.newNamed', { words })
    return [...open, { id: newId, number: '', name, note: undefined, words }]
  }
  return (
    <RowPickerDialog
      title={write('inspector.linkItem')}
      label={write('inspector.itemToLink')}
      hint={write('inspector.itemHint')}
      nothing={write('backlog.emptyTitle')}
      rowsFor={rowsFor}
      onClose={close}
      onPick={({ id, words }) => {
        close()
        if (id === newId) {
          void linkNewItem(context, notes, words)
          return
        }
        documents.edit(textRef('inspector.linkItem'), (draft) => {
          for (const to of notes) linkBacklogItem(draft, { itemId: id as BacklogItemId, to })
        })
      }}
    />
  )
}
