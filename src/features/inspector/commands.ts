// The inspector itself: show the map's own fields, take the focus there and back, close it.
import { focusView } from '../../bindings/focus-view'
import type { Command } from '../../commands/command'
import { all, hasMap, hasSelection } from '../../commands/conditions'
import { focusInspector, isFocusInInspector } from './focus-places'

export const inspectorCommands: readonly Command[] = [
  {
    id: 'inspector.showMap',
    label: 'inspector.showMap',
    icon: 'map',
    group: 'edit',
    keywords: 'inspector.words',
    when: hasMap,
    run: ({ documents, session }) => {
      session.select([{ kind: 'map', id: documents.getDocument().map.id }])
    },
  },
  {
    id: 'inspector.focus',
    label: 'inspector.focus',
    icon: 'sidePanel',
    group: 'view',
    keywords: 'inspector.words',
    shortcuts: ['F6', 'Mod+I'],
    isForFieldsToo: true,
    when: all(hasMap, hasSelection),
    run: ({ session }) => (isFocusInInspector() ? focusView(session) : focusInspector()),
  },
  {
    id: 'inspector.close',
    label: 'inspector.close',
    icon: 'close',
    group: 'view',
    keywords: 'inspector.words',
    when: all(hasMap, hasSelection),
    run: ({ session }) => {
      focusView(session)
      session.select([])
    },
  },
]
