// Gives backlog items another status, as one undo, and says so.
import { setField } from '../model/edits/set-field'
import type { BacklogItemId, BacklogStatus } from '../model/records/backlog-item'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'

export function setItemStatus(
  { documents, session, texts }: CommandContext,
  ids: readonly BacklogItemId[],
  status: BacklogStatus,
): void {
  const { write } = texts()
  documents.edit(
    textRef('inspector.changeField', { field: write('backlog-fields.status') }),
    (draft) => setField(draft, { kind: 'backlogItem', ids, path: 'status', value: status }),
  )
  session.announce(textRef(`backlog-fields.${status}`))
}
