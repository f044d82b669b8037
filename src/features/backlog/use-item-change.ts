// Changes fields of one backlog item where it stands, each change as one undo.
import { useDocuments } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { useCanEdit } from '../../bindings/use-why-not'
import { type Changes, updateRecord } from '../../model/edits/update-record'
import type { BacklogItem } from '../../model/records/backlog-item'
import type { PlainTextKey } from '../../text/catalogue'
import { textRef } from '../../text/texts'

/** `field`: what undo says was changed. Null: the map cannot be changed. */
export function useItemChange(
  item: BacklogItem,
): ((field: PlainTextKey, changes: Changes<'backlogItem'>) => void) | null {
  const documents = useDocuments()
  const { write } = useTexts()
  if (!useCanEdit()) return null
  return (field, changes) =>
    documents.edit(textRef('inspector.changeField', { field: write(field) }), (draft) =>
      updateRecord(draft, { kind: 'backlogItem', id: item.id, changes }),
    )
}
