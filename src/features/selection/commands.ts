// What can be done with whatever is selected: rename, delete, move by a cell; select all or nothing.
import type { Command, CommandContext } from '../../commands/command'
import { isTypedInBacklog, isTypedInOutline, isTypedOnMap } from '../../commands/commit-title'
import { all, canEdit, hasMap, hasSelection } from '../../commands/conditions'
import { primaryOf, selectedTouchpoints } from '../../commands/selected'
import type { RecordRef } from '../../model/document/journey-document'
import { nameOf } from '../../model/queries/name-of'
import type { ViewId } from '../../store/session-state'
import { textRef } from '../../text/texts'
import { deleteSelection } from './delete-selection'
import { moveCards } from './move-cards'
import { moveHeader } from './move-header'
import { moveInBacklog } from './move-in-backlog'
import { moveInOutline } from './move-in-outline'

const reasonNotRenamable = 'selection.selectRenamable'

const directions = [
  { name: 'left', icon: 'arrowLeft', columnsBy: -1, rowsBy: 0, key: 'ArrowLeft' },
  { name: 'right', icon: 'arrowRight', columnsBy: 1, rowsBy: 0, key: 'ArrowRight' },
  { name: 'up', icon: 'arrowUp', columnsBy: 0, rowsBy: -1, key: 'ArrowUp' },
  { name: 'down', icon: 'arrowDown', columnsBy: 0, rowsBy: 1, key: 'ArrowDown' },
] as const

export const selectionCommands: readonly Command[] = [
  {
    id: 'selection.rename',
    label: 'selection.rename',
    icon: 'rename',
    group: 'edit',
    keywords: 'selection.words',
    shortcuts: ['Enter', 'F2'],
    scope: 'journey',
    when: all(
      canEdit,
      (context) => (renamableOf(context) ?? transitionOf(context)) !== null || reasonNotRenamable,
    ),
    run: (context) => {
      const transition = transitionOf(context)
      // It has no title; what it says of itself is why the customer goes this way.
      if (transition) context.session.set({ fieldToFocus: { ref: transition, field: 'trigger' } })
      const ref = renamableOf(context)
      if (!ref) return
      const draft = nameOf(context.documents.getDocument(), ref)
      context.session.set({ renaming: { ref, draft, isNew: false } })
    },
  },
  {
    id: 'selection.delete',
    label: 'selection.delete',
    icon: 'delete',
    group: 'edit',
    keywords: 'selection.words',
    shortcuts: ['Delete', 'Backspace'],
    scope: 'journey',
    when: all(canEdit, hasSelection, isMore),
    run: deleteSelection,
  },
  {
    id: 'selection.all',
    label: 'selection.all',
    icon: 'selectAll',
    group: 'select',
    keywords: 'selection.words',
    shortcuts: ['Mod+A'],
    scope: 'journey',
    when: hasMap,
    run: ({ documents, session }) => {
      const { touchpoints } = documents.getDocument()
      const refs = Object.values(touchpoints).map(({ id }) => ({ kind: 'touchpoint' as const, id }))
      session.select(refs)
      session.announce(textRef('map.selectedCount', { count: refs.length }))
    },
  },
  {
    id: 'selection.clear',
    label: 'selection.clear',
    icon: 'deselect',
    group: 'select',
    keywords: 'selection.words',
    shortcuts: ['Escape'],
    scope: 'journey',
    when: ({ session }) =>
      session.get().selection.length > 0 ||
      session.get().connecting !== null ||
      'common.nothingSelected',
    run: ({ session }) => {
      if (session.get().connecting) session.set({ connecting: null })
      else session.select([])
    },
  },
  ...directions.map(
    ({ name, icon, columnsBy, rowsBy, key }): Command => ({
      id: `selection.move.${name}`,
      label: `selection.move.${name}`,
      icon,
      group: 'edit',
      keywords: 'selection.words',
      shortcuts: [`Alt+${key}`],
      scope: 'journey',
      when: all(canEdit, hasSelection),
      run: (context) => {
        const { view } = context.session.get()
        if (rowsBy !== 0 && view === 'outline') moveInOutline(context, rowsBy)
        else if (view === 'backlog') moveInBacklog(context, { columnsBy, rowsBy })
        else if (selectedTouchpoints(context).length > 0) moveCards(context, { columnsBy, rowsBy })
        else moveHeader(context, columnsBy + rowsBy, columnsBy !== 0)
      },
    }),
  ),
]

/** Where nothing is typed in its place, titles are typed in the inspector. */
const isTypedIn: Readonly<Record<ViewId, (ref: RecordRef) => boolean>> = {
  map: isTypedOnMap,
  experience: isTypedOnMap,
  backlog: isTypedInBacklog,
  insights: isTypedOnMap,
  outline: isTypedInOutline,
}

function renamableOf(context: CommandContext): RecordRef | null {
  const primary = primaryOf(context)
  if (!primary || primary.kind === 'map') return null
  const { view } = context.session.get()
  return isTypedIn[view](primary) ? primary : null
}

function transitionOf(context: CommandContext): RecordRef | null {
  const primary = primaryOf(context)
  return primary?.kind === 'transition' ? primary : null
}

function isMore(context: CommandContext) {
  return primaryOf(context)?.kind !== 'map' || 'selection.mapStays'
}
