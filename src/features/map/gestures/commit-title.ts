// Ends the typing of a title over the map.
import type { CommandContext } from '../../../commands/command'
import type { RecordRef } from '../../../model/document/journey-document'
import type { DocumentDraft } from '../../../model/edits/edit'
import { updateRecord } from '../../../model/edits/update-record'
import { nameOf } from '../../../model/queries/name-of'
import { transitionsOf } from '../../../model/queries/transitions-of'
import { textRef } from '../../../text/texts'

/** Writes the title. A card that was made for this and got none is taken away again. */
export function commitTitle(context: CommandContext): void {
  const { documents, session } = context
  const { renaming } = session.get()
  if (!renaming) return
  const { ref, isNew } = renaming
  const title = renaming.draft.trim()
  session.set({ renaming: null })
  if (isNew && title === '' && titleNow(context, ref) === '') {
    takeAway(context, ref)
    return
  }
  if (title === titleNow(context, ref) || (title === '' && ref.kind !== 'touchpoint')) return
  documents.edit(
    textRef('map.rename'),
    (draft) => rename(draft, ref, title),
    isNew ? { joinsMakingOf: ref.id } : {},
  )
}

/** Forgets what was typed. */
export function dropTitle(context: CommandContext): void {
  const { renaming } = context.session.get()
  context.session.set({ renaming: null })
  if (renaming?.isNew && titleNow(context, renaming.ref) === '') takeAway(context, renaming.ref)
}

function titleNow({ documents }: CommandContext, ref: RecordRef): string {
  return nameOf(documents.getDocument(), ref)
}

/** As if it had never been made: its number is free again. */
function takeAway({ documents, session }: CommandContext, ref: RecordRef): void {
  const made = documents.state.getState().past.at(-1)
  const isLast = made?.patches.some(({ op, path }) => op === 'add' && path[1] === ref.id)
  if (!isLast || ref.kind !== 'touchpoint') return
  const [line] = transitionsOf(documents.getDocument(), ref.id).incoming
  documents.undo()
  // Nobody undid anything.
  session.set({ notice: null })
  // Back to the card that it came after, so that the keyboard goes on from there.
  if (line) session.select([{ kind: 'touchpoint', id: line.fromId }])
}

function rename(draft: DocumentDraft, { kind, id }: RecordRef, title: string): void {
  const changes = { title }
  if (kind === 'touchpoint') updateRecord(draft, { kind, id, changes })
  else if (kind === 'stage') updateRecord(draft, { kind, id, changes })
  else if (kind === 'step') updateRecord(draft, { kind, id, changes })
  else if (kind === 'channel') updateRecord(draft, { kind, id, changes })
}
