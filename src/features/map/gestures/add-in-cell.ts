// Adds a touchpoint in a cell and opens its title for typing.
import type { CommandContext } from '../../../commands/command'
import { canEdit } from '../../../commands/conditions'
import { editCards } from '../../../commands/edit-cards'
import { addTouchpoint } from '../../../model/edits/add-touchpoint'
import type { CellRef } from '../../../store/session-state'
import { textRef } from '../../../text/texts'

/** By a double click, or by the cell's own "+". A map that is read-only or locked stays as it is. */
export function addInCell(context: CommandContext, cell: CellRef): void {
  if (canEdit(context) !== true) return
  const { session } = context
  const id = editCards(context, textRef('map.addTouchpoint'), (draft, env) =>
    addTouchpoint(draft, cell, env),
  )
  if (!id) return
  const ref = { kind: 'touchpoint', id } as const
  session.select([ref])
  session.set({ renaming: { ref, draft: '', isNew: true } })
}
