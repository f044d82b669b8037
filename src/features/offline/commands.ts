// Changing to a new version of the app: only by a press, and only when nothing can be lost by it.
import type { Availability, Command, CommandContext } from '../../commands/command'
import { hasUnsavedChanges } from '../../commands/open-journey'

export const offlineCommands: readonly Command[] = [
  {
    id: 'offline.update',
    label: 'offline.update',
    icon: 'redo',
    group: 'help',
    keywords: 'offline.words',
    when: mayUpdate,
    run: ({ takeNewVersion }) => takeNewVersion(),
  },
]

function mayUpdate({ documents, session }: CommandContext): Availability {
  if (!session.get().isUpdateReady) return 'offline.isNewest'
  const isUnsaved = hasUnsavedChanges(documents.state.getState(), session.get())
  return !isUnsaved || 'offline.saveFirst'
}
