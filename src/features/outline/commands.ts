// The outline's own commands: one more beside a row, one inside it, how much is unfolded.
import type { Command, CommandContext } from '../../commands/command'
import { all, canEdit, hasSelection, isInOutline } from '../../commands/conditions'
import { primaryOf } from '../../commands/selected'
import { addPersona } from '../../model/edits/add-persona'
import { foldedAt, type OutlineDetail } from '../../model/queries/outline-rows'
import type { SelectionRef } from '../../store/session-state'
import { textRef } from '../../text/texts'

const details = [
  { detail: 'steps', label: 'outline.showSteps', icon: 'step' },
  { detail: 'touchpoints', label: 'outline.showTouchpoints', icon: 'touchpoint' },
  { detail: 'everything', label: 'outline.showEverything', icon: 'selectAll' },
] as const

export const outlineCommands: readonly Command[] = [
  {
    id: 'outline.addBeside',
    label: 'outline.addBeside',
    icon: 'add',
    group: 'add',
    keywords: 'outline.words',
    shortcuts: ['Shift+Enter'],
    scope: 'outline',
    when: all(
      canEdit,
      isInOutline,
      hasSelection,
      (context) => commandBeside(primaryOf(context)) !== null || 'outline.nothingBeside',
    ),
    run: (context) => addBeside(context),
  },
  {
    id: 'outline.addInside',
    label: 'outline.addInside',
    icon: 'addTouchpoint',
    group: 'add',
    keywords: 'outline.words',
    shortcuts: ['Alt+Enter'],
    scope: 'outline',
    when: all(
      canEdit,
      isInOutline,
      hasSelection,
      (context) => commandInside(primaryOf(context)) !== null || 'outline.nothingInside',
    ),
    run: (context) => {
      const id = commandInside(primaryOf(context))
      return id ? context.run(id) : undefined
    },
  },
  {
    id: 'outline.addPersona',
    label: 'outline.addPersona',
    icon: 'persona',
    group: 'add',
    keywords: 'outline.words',
    when: all(canEdit, isInOutline),
    run: ({ documents, session, texts }) => {
      const name = texts().write('outline.newPersona')
      const id = documents.edit(textRef('outline.addPersona'), (draft, env) =>
        addPersona(draft, { name }, env),
      )
      const ref = { kind: 'persona', id } as const
      session.select([ref])
      session.set({ renaming: { ref, draft: name, isNew: false } })
    },
  },
  ...details.map(
    ({ detail, label, icon }): Command => ({
      id: commandOfDetail(detail),
      label,
      icon,
      group: 'view',
      keywords: 'outline.words',
      when: isInOutline,
      run: ({ documents, session }) =>
        session.set({ foldedRows: foldedAt(documents.getDocument(), detail) }),
    }),
  ),
]

/** The id of the command that shows that much. */
export function commandOfDetail(detail: OutlineDetail): string {
  return `outline.show.${detail}`
}

/** Of a transition: another one from the same touchpoint. */
function addBeside(context: CommandContext): void | Promise<void> {
  const { documents, session } = context
  const primary = primaryOf(context)
  const id = commandBeside(primary)
  if (primary?.kind === 'transition') {
    const line = documents.getDocument().transitions[primary.id]
    if (line) session.select([{ kind: 'touchpoint', id: line.fromId }])
  }
  return id ? context.run(id) : undefined
}

function commandBeside(ref: SelectionRef | undefined): string | null {
  switch (ref?.kind) {
    case 'stage':
    case 'step':
    case 'channel':
      return `structure.add.${ref.kind}`
    case 'touchpoint':
      return 'touchpoints.add'
    case 'transition':
      return 'transitions.connect'
    case 'painPoint':
      return 'annotations.addPainPoint'
    case 'idea':
      return 'annotations.addIdea'
    case 'brightSpot':
      return 'annotations.addBrightSpot'
    case 'quote':
      return 'annotations.addQuote'
    case 'persona':
      return 'outline.addPersona'
    default:
      return null
  }
}

function commandInside(ref: SelectionRef | undefined): string | null {
  switch (ref?.kind) {
    case 'stage':
      return 'structure.add.step'
    case 'step':
      return 'touchpoints.add'
    case 'touchpoint':
      return 'transitions.connect'
    case 'transition':
      return 'annotations.addPainPoint'
    default:
      return null
  }
}
