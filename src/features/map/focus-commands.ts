// Arrow keys: along the transitions, up and down in a step; with Shift they add to the selection,
// with Mod they leave it as it is.
import type { Command, CommandContext } from '../../commands/command'
import { all, hasMap, isOnMap } from '../../commands/conditions'
import type { RecordRef } from '../../model/document/journey-document'
import { transitionsOf } from '../../model/queries/transitions-of'
import type { Transition } from '../../model/records/transition'
import { isSameRef } from '../../store/session-store'
import { type FocusDirection, firstOnMap, lastOnMap, nextOnMap } from './names/next-on-map'

const directions = [
  { name: 'Right', key: 'ArrowRight' },
  { name: 'Left', key: 'ArrowLeft' },
  { name: 'Up', key: 'ArrowUp' },
  { name: 'Down', key: 'ArrowDown' },
] as const

/** In other views the arrows of an empty capture bar run these: the selection is shared. */
const hasCards = all(
  hasMap,
  ({ documents }) =>
    Object.keys(documents.getDocument().touchpoints).length > 0 || 'map.noTouchpoints',
)

export const focusCommands: readonly Command[] = [
  ...byArrows('focus', '', goTo),
  ...byArrows('extend', 'Shift+', ({ session }, next) => {
    const others = session.get().selection.filter((ref) => !isSameRef(ref, next))
    session.select([...others, next])
  }),
  ...byArrows('goTo', 'Mod+', ({ session }, focused) => session.set({ focused })),
  {
    id: 'map.toggleFocused',
    label: 'map.toggleFocused',
    icon: 'select',
    group: 'select',
    // With Control on a Mac too: Command and the space bar belong to the system.
    shortcuts: ['Ctrl+Space'],
    scope: 'map',
    isHidden: true,
    when: all(isOnMap, ({ session }) => session.get().focused !== null || 'common.nothingSelected'),
    run: ({ session }) => {
      const { focused } = session.get()
      if (focused) session.toggle(focused)
    },
  },
  {
    id: 'map.focusLine',
    label: 'map.focusLine',
    icon: 'transition',
    group: 'select',
    shortcuts: ['X'],
    scope: 'map',
    when: all(isOnMap, (context) => linesHere(context).length > 0 || 'map.noLines'),
    run: (context) => {
      const lines = linesHere(context)
      const { focused } = context.session.get()
      const next = lines[lines.findIndex(({ id }) => id === focused?.id) + 1] ?? lines[0]
      if (next) goTo(context, { kind: 'transition', id: next.id })
    },
  },
  edge('First', 'Home', firstOnMap),
  edge('Last', 'End', lastOnMap),
]

/** One command an arrow: `go` is told what stands there. */
function byArrows(
  verb: 'focus' | 'extend' | 'goTo',
  modifier: '' | 'Shift+' | 'Mod+',
  go: (context: CommandContext, next: RecordRef) => void,
): readonly Command[] {
  return directions.map(({ name, key }) => ({
    id: `map.${verb}${name}`,
    label: `map.${verb}${name}`,
    icon: `arrow${name}`,
    group: 'select',
    shortcuts: [`${modifier}${key}`],
    scope: 'map',
    isHidden: true,
    when: hasCards,
    run: (context) => {
      const next = goFrom(context, direction(name))
      if (next) go(context, next)
    },
  }))
}

function edge(name: 'First' | 'Last', key: string, find: typeof firstOnMap): Command {
  return {
    id: `map.focus${name}`,
    label: `map.focus${name}`,
    icon: 'select',
    group: 'select',
    shortcuts: [key],
    scope: 'map',
    isHidden: true,
    when: hasCards,
    run: (context) => {
      const ref = find(context.layoutOf(context.documents.getDocument()))
      if (ref) goTo(context, ref)
    },
  }
}

/** Selects it; on a walk, where Enter says what is a stop, it only gets the focus. */
function goTo({ session }: CommandContext, ref: RecordRef): void {
  if (session.get().walking) session.set({ focused: ref })
  else session.select([ref])
}

/** The transitions of the card that has the focus; of a transition, those of its first card. */
function linesHere({ documents, session }: CommandContext): readonly Transition[] {
  const document = documents.getDocument()
  const { focused } = session.get()
  const line = focused?.kind === 'transition' ? document.transitions[focused.id] : undefined
  const id = focused?.kind === 'touchpoint' ? focused.id : line?.fromId
  if (!id) return []
  const { incoming, outgoing } = transitionsOf(document, id)
  return [...outgoing, ...incoming.filter(({ fromId }) => fromId !== id)]
}

function direction(name: (typeof directions)[number]['name']): FocusDirection {
  return name.toLowerCase() as FocusDirection
}

function goFrom(context: CommandContext, towards: FocusDirection): RecordRef | null {
  const document = context.documents.getDocument()
  const layout = context.layoutOf(document)
  const { focused } = context.session.get()
  return focused ? nextOnMap(document, layout, focused, towards) : firstOnMap(layout)
}
