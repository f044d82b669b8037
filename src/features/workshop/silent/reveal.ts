// Ends a silent round: its notes come into the inbox, one step of undo a person.
import type { CommandContext } from '../../../commands/command'
import { addInboxItem } from '../../../model/edits/add-inbox-item'
import { passOn, type SilentRound } from '../../../model/workshop/silent-round'
import { textRef } from '../../../text/texts'

export function reveal({ documents, session }: CommandContext, round: SilentRound): void {
  const { done, kind, prompt } = passOn(round)
  for (const [place, notes] of done.entries()) {
    documents.edit(textRef('workshop.did.silent', { person: place + 1 }), (draft, env) => {
      for (const text of notes) addInboxItem(draft, { kind, text, groupTitle: prompt }, env)
    })
  }
  session.set({ dialog: null, view: 'map', besideMap: 'inbox' })
}
