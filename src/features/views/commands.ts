// Going from one view of the map to another.
import type { Command } from '../../commands/command'
import { hasMap } from '../../commands/conditions'
import { commandIdOf, type ViewTab } from './view-tab'

/** A command for each view; none while there is only one. */
export function viewCommands(tabs: readonly ViewTab[]): readonly Command[] {
  if (tabs.length < 2) return []
  return tabs.map(({ id, goThere, icon, shortcut }) => ({
    id: commandIdOf(id),
    label: goThere,
    icon,
    group: 'view',
    keywords: 'views.words',
    shortcuts: [shortcut],
    isOn: ({ session }) => session.get().view === id,
    when: hasMap,
    // A line that is being drawn stays behind with the view in which it is seen.
    run: ({ session }) => session.set({ view: id, connecting: null }),
  }))
}
