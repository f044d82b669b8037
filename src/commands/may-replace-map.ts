// Before another map takes the screen: nothing unsaved goes without a word.
import { textRef } from '../text/texts'
import type { CommandContext } from './command'
import { hasUnsavedChanges } from './open-journey'

/** Whether the present map may be closed: nothing is unsaved, or the person said what to do. */
export async function mayReplaceMap(context: CommandContext): Promise<boolean> {
  if (!isUnsaved(context) || (await isKept(context))) return true
  const answer = await context.ask({
    title: textRef('file-menu.leaveTitle'),
    body: textRef('file-menu.leaveBody'),
    choices: [
      { id: 'discard', label: 'file-menu.discard', tone: 'danger' },
      { id: 'save', label: 'file-menu.saveFirst', tone: 'primary' },
    ],
  })
  if (answer !== 'save') return answer === 'discard'
  await context.run('file-menu.save')
  return !isUnsaved(context)
}

/**
 * What the browser keeps is under My maps, whatever is opened next; and of a map that another window
 * writes nothing is lost here.
 */
async function isKept({ journal, session }: CommandContext): Promise<boolean> {
  if (session.get().following !== null) return true
  return journal.row() !== null && (await journal.settled())
}

function isUnsaved({ documents, session }: CommandContext): boolean {
  return hasUnsavedChanges(documents.state.getState(), session.get())
}
