// Paths are made by walking: one touchpoint or transition after the other.
import type { Command, CommandContext } from '../../commands/command'
import { all, canEdit, hasMap, isOnMapOrInOutline, isSelected } from '../../commands/conditions'
import { primaryOf, primaryOfKind } from '../../commands/selected'
import { setPathStops } from '../../model/edits/path-stops'
import { walkOn } from '../../model/queries/walk'
import type { PathStop } from '../../model/records/path'
import type { Walking } from '../../store/session-state'
import { textRef } from '../../text/texts'

const isWalking = ({ session }: CommandContext) =>
  session.get().walking !== null || 'paths.notWalking'

export const pathCommands: readonly Command[] = [
  {
    id: 'paths.make',
    label: 'paths.make',
    icon: 'path',
    group: 'add',
    keywords: 'paths.words',
    when: all(canEdit, isOnMapOrInOutline),
    run: (context) => begin(context, { pathId: null, stops: stopsOfSelected(context) }),
  },
  {
    id: 'paths.walkOn',
    label: 'paths.walkOn',
    icon: 'path',
    group: 'edit',
    keywords: 'paths.words',
    when: all(canEdit, isOnMapOrInOutline, isSelected('common.selectPath', 'path')),
    run: (context) => {
      const path = primaryOfKind(context, 'path')
      const record = path && context.documents.getDocument().paths[path.id]
      if (record) begin(context, { pathId: record.id, stops: record.stops })
    },
  },
  {
    id: 'paths.finish',
    label: 'paths.finish',
    icon: 'check',
    group: 'add',
    isHidden: true,
    when: all(
      canEdit,
      isWalking,
      ({ session }) => (session.get().walking?.stops.length ?? 0) > 1 || 'paths.needsTwo',
    ),
    run: finish,
  },
  {
    id: 'paths.takeBack',
    label: 'paths.takeBack',
    icon: 'undo',
    group: 'edit',
    isHidden: true,
    when: all(hasMap, isWalking),
    run: ({ session }) => {
      const { walking } = session.get()
      if (!walking) return
      const stops = walking.stops.slice(0, -1)
      session.set({ walking: { ...walking, stops }, ...focusOnLast(stops) })
    },
  },
  {
    id: 'paths.giveUp',
    label: 'paths.giveUp',
    icon: 'close',
    group: 'edit',
    isHidden: true,
    when: all(hasMap, isWalking),
    run: ({ session }) => session.set({ walking: null }),
  },
]

/** Nothing stays selected: keys and clicks mean the walk now, and the map has all the room. */
function begin({ session }: CommandContext, walking: Walking): void {
  session.select([])
  session.set({ walking, connecting: null, ...focusOnLast(walking.stops) })
}

/** The arrow keys go on from there. */
function focusOnLast(stops: readonly PathStop[]) {
  const last = stops.at(-1)
  return last ? { focused: { kind: 'touchpoint', id: last.touchpointId } as const } : {}
}

/** A card or line that is selected is where the walk begins. */
function stopsOfSelected(context: CommandContext): readonly PathStop[] {
  const primary = primaryOf(context)
  const isOne = context.session.get().selection.length === 1
  if (!isOne || (primary?.kind !== 'touchpoint' && primary?.kind !== 'transition')) return []
  return walkOn(context.documents.getDocument(), [], primary)
}

/** A new path is named first; of one that was walked on the stops are set. */
function finish({ documents, session }: CommandContext): void {
  const { walking } = session.get()
  if (!walking) return
  const { pathId, stops } = walking
  if (pathId === null || !documents.getDocument().paths[pathId]) {
    session.set({ dialog: { id: 'paths.name', subject: null } })
    return
  }
  documents.edit(textRef('paths.walkOn'), (draft) => setPathStops(draft, { pathId, stops }))
  session.set({ walking: null })
  session.select([{ kind: 'path', id: pathId }])
}
