// Edits that move cards: what a locked channel holds stays in it, and nothing comes in.
import type { EditEnv } from '../model/document/edit-env'
import type { DocumentDraft } from '../model/edits/edit'
import { breaksChannelLock } from '../model/queries/breaks-channel-lock'
import { type TextRef, textRef } from '../text/texts'
import type { CommandContext } from './command'

class LockedChannel extends Error {}

/**
 * Runs an edit as one entry of the history and gives what it gives. If a card would leave or enter
 * a locked channel, nothing happens, the person is told, and the answer is null.
 */
export function editCards<Outcome>(
  { documents, session }: Pick<CommandContext, 'documents' | 'session'>,
  label: TextRef,
  recipe: (draft: DocumentDraft, env: EditEnv) => Outcome,
): Outcome | null {
  const before = documents.getDocument()
  try {
    return documents.transaction(label, () => {
      const outcome = documents.edit(label, recipe)
      if (breaksChannelLock(before, documents.getDocument())) throw new LockedChannel()
      return outcome
    })
  } catch (error) {
    if (!(error instanceof LockedChannel)) throw error
    session.refuse(textRef('common.channelLocked'))
    return null
  }
}
