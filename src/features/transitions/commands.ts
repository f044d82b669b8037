// Transitions: connect two touchpoints, turn a line round, say how much context it carries.
import type { Command } from '../../commands/command'
import { all, canEdit, isTransitionSelected } from '../../commands/conditions'
import { primaryOfKind, selectedTouchpoints, selectedTransitions } from '../../commands/selected'
import { addTransition } from '../../model/edits/add-transition'
import { reconnectTransition } from '../../model/edits/reconnect-transition'
import { updateRecord } from '../../model/edits/update-record'
import { textRef } from '../../text/texts'
import { reconnectCommands } from './reconnect'

const continuities = [
  { continuity: 'kept', icon: 'link' },
  { continuity: 'partial', icon: 'linkPartial' },
  { continuity: 'lost', icon: 'linkLost' },
  { continuity: 'unknown', icon: 'help' },
] as const

export const transitionCommands: readonly Command[] = [
  {
    id: 'transitions.connect',
    label: 'transitions.connect',
    icon: 'connect',
    group: 'add',
    keywords: 'transitions.words',
    shortcuts: ['C'],
    scope: 'journey',
    when: all(
      canEdit,
      (context) => selectedTouchpoints(context).length > 0 || 'transitions.selectCard',
    ),
    run: (context) => {
      const { documents, session } = context
      const [fromId, toId, ...others] = selectedTouchpoints(context)
      if (!fromId) return
      if (!toId || others.length > 0) {
        const subject = primaryOfKind(context, 'touchpoint') ?? {
          kind: 'touchpoint' as const,
          id: fromId,
        }
        session.set({ dialog: { id: 'transitions.connect', subject } })
        return
      }
      const id = documents.edit(textRef('transitions.connect'), (draft, env) =>
        addTransition(draft, { fromId, toId }, env),
      )
      if (id) session.select([{ kind: 'transition', id }])
    },
  },
  {
    id: 'transitions.reverse',
    label: 'transitions.reverse',
    icon: 'transition',
    group: 'edit',
    keywords: 'transitions.words',
    when: all(canEdit, isTransitionSelected),
    run: (context) => {
      const { transitions } = context.documents.getDocument()
      context.documents.edit(textRef('transitions.reverse'), (draft) => {
        for (const id of selectedTransitions(context)) {
          const transition = transitions[id]
          if (!transition) continue
          const { fromId, toId } = transition
          reconnectTransition(draft, { id, fromId: toId, toId: fromId })
        }
      })
    },
  },
  ...reconnectCommands,
  ...continuities.map(
    ({ continuity, icon }): Command => ({
      id: `transitions.${continuity}`,
      label: `transitions.${continuity}`,
      icon,
      group: 'annotate',
      keywords: 'transitions.words',
      when: all(canEdit, isTransitionSelected),
      run: (context) => {
        const ids = selectedTransitions(context)
        context.documents.edit(textRef('transitions.setContinuity'), (draft) => {
          const changes = { continuity }
          for (const id of ids) updateRecord(draft, { kind: 'transition', id, changes })
        })
      },
    }),
  ),
]
