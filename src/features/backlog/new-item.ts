// A new backlog item at the end of the list, whose title is typed in its row.
import type { CommandContext } from '../../commands/command'
import { noFilter } from '../../model/backlog/backlog-look'
import { addBacklogItem } from '../../model/edits/add-backlog-item'
import { textRef } from '../../text/texts'

export function newItem({ documents, session }: CommandContext): void {
  const id = documents.edit(textRef('backlog.newItem'), (draft, env) =>
    addBacklogItem(draft, { title: '' }, env),
  )
  const { backlog } = session.get()
  const ref = { kind: 'backlogItem', id } as const
  session.set({
    view: 'backlog',
    backlog: { ...backlog, shape: 'list', filter: noFilter },
    renaming: { ref, draft: '', isNew: true },
  })
  session.select([ref])
}
