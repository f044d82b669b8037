// Touchpoints: add them, put them in between, merge and split them, mark them.
import { isAnnotationRef } from '../../commands/annotated'
import { type Command, type CommandContext, CommandRefused } from '../../commands/command'
import { all, canEdit, isTouchpointSelected, isTransitionSelected } from '../../commands/conditions'
import { editCards } from '../../commands/edit-cards'
import {
  inReadingOrder,
  primaryOf,
  primaryOfKind,
  selectedTouchpoints,
} from '../../commands/selected'
import { addTouchpoint } from '../../model/edits/add-touchpoint'
import { addTouchpointAfter } from '../../model/edits/add-touchpoint-after'
import { insertTouchpoint } from '../../model/edits/insert-touchpoint'
import { mergeTouchpoints } from '../../model/edits/merge-touchpoints'
import { splitTouchpoint } from '../../model/edits/split-touchpoint'
import { updateRecord } from '../../model/edits/update-record'
import { inOrder, stepsInOrder, stepsOfStage } from '../../model/queries/records-in-order'
import type { TouchpointId } from '../../model/records/touchpoint'
import type { CellRef, SelectionRef } from '../../store/session-state'
import { textRef } from '../../text/texts'
import { emotionCommands } from './emotion-commands'

export const touchpointCommands: readonly Command[] = [
  {
    id: 'touchpoints.add',
    label: 'touchpoints.add',
    icon: 'addTouchpoint',
    group: 'add',
    keywords: 'touchpoints.words',
    shortcuts: ['N'],
    scope: 'journey',
    when: canEdit,
    run: (context) => {
      const cell = cellToAddIn(context)
      const made = editCards(context, textRef('touchpoints.add'), (draft, env) =>
        addTouchpoint(draft, cell, env),
      )
      rename(context, made)
    },
  },
  {
    id: 'touchpoints.addAfter',
    label: 'touchpoints.addAfter',
    icon: 'arrowRight',
    group: 'add',
    keywords: 'touchpoints.words',
    shortcuts: ['Mod+Enter'],
    scope: 'journey',
    when: all(canEdit, isTouchpointSelected),
    run: (context) => {
      const primary = primaryOfKind(context, 'touchpoint')
      if (!primary) return
      const stepTitle = context.texts().write('structure.new.step')
      const made = editCards(context, textRef('touchpoints.addAfter'), (draft, env) =>
        addTouchpointAfter(draft, { touchpointId: primary.id, stepTitle }, env),
      )
      rename(context, made?.touchpointId ?? null)
    },
  },
  {
    id: 'touchpoints.insert',
    label: 'touchpoints.insert',
    icon: 'between',
    group: 'add',
    keywords: 'touchpoints.words',
    when: all(canEdit, isTransitionSelected),
    run: (context) => {
      const primary = primaryOfKind(context, 'transition')
      if (!primary) return
      const made = editCards(context, textRef('touchpoints.insert'), (draft, env) =>
        insertTouchpoint(draft, { transitionId: primary.id }, env),
      )
      rename(context, made?.touchpointId ?? null)
    },
  },
  {
    id: 'touchpoints.merge',
    label: 'touchpoints.merge',
    icon: 'merge',
    group: 'edit',
    keywords: 'touchpoints.words',
    when: all(
      canEdit,
      (context) => selectedTouchpoints(context).length >= 2 || 'touchpoints.selectTwo',
    ),
    run: (context) => {
      const document = context.documents.getDocument()
      const touchpointIds = inReadingOrder(document, selectedTouchpoints(context))
      context.documents.edit(textRef('touchpoints.merge'), (draft) =>
        mergeTouchpoints(draft, { touchpointIds }),
      )
      const [survivor] = touchpointIds
      if (survivor) context.session.select([{ kind: 'touchpoint', id: survivor }])
    },
  },
  {
    id: 'touchpoints.split',
    label: 'touchpoints.split',
    icon: 'split',
    group: 'edit',
    keywords: 'touchpoints.words',
    when: all(canEdit, isTouchpointSelected),
    run: (context) => {
      const primary = primaryOfKind(context, 'touchpoint')
      if (!primary) return
      const made = editCards(context, textRef('touchpoints.split'), (draft, env) =>
        splitTouchpoint(draft, { touchpointId: primary.id }, env),
      )
      if (made) context.session.select([{ kind: 'touchpoint', id: made.touchpointId }])
    },
  },
  {
    id: 'touchpoints.moveTo',
    label: 'touchpoints.moveTo',
    icon: 'move',
    group: 'edit',
    keywords: 'touchpoints.moveWords',
    shortcuts: ['V'],
    scope: 'journey',
    when: all(canEdit, (context) => moverOf(context) !== null || 'common.selectTouchpoint'),
    run: (context) => {
      const mover = moverOf(context)
      if (mover !== 'touchpoints.moveTo') return mover ? context.run(mover) : undefined
      context.session.set({ dialog: { id: mover, subject: null } })
    },
  },
  {
    id: 'touchpoints.toggleMomentOfTruth',
    label: 'touchpoints.momentOfTruth',
    icon: 'momentOfTruth',
    group: 'annotate',
    keywords: 'touchpoints.words',
    shortcuts: ['M'],
    scope: 'journey',
    isOn: (context) => isMomentOfTruth(context, selectedTouchpoints(context).at(-1)),
    when: all(canEdit, isTouchpointSelected),
    run: (context) => {
      const ids = selectedTouchpoints(context)
      const isMoment = !isMomentOfTruth(context, ids.at(-1))
      context.documents.edit(textRef('touchpoints.momentOfTruth'), (draft) => {
        const changes = { isMomentOfTruth: isMoment }
        for (const id of ids) updateRecord(draft, { kind: 'touchpoint', id, changes })
      })
    },
  },
  ...emotionCommands,
]

/** Where a new card goes: by what is selected (a step and a channel are a cell), else the first. */
function cellToAddIn(context: CommandContext): CellRef {
  const document = context.documents.getDocument()
  const [firstStep] = stepsInOrder(document)
  const channel = selectedHeader(context, 'channel')
  const channelId = channel?.id ?? inOrder(document, 'channels')[0]?.id ?? null
  if (!firstStep) throw new CommandRefused(textRef('touchpoints.noStep'))
  const primary = primaryOf(context)
  const touchpoint = primary?.kind === 'touchpoint' ? document.touchpoints[primary.id] : undefined
  if (touchpoint) return { stepId: touchpoint.stepId, channelId: touchpoint.channelId }
  if (primary?.kind === 'step') return { stepId: primary.id, channelId }
  if (primary?.kind === 'channel') {
    return { stepId: selectedHeader(context, 'step')?.id ?? firstStep.id, channelId: primary.id }
  }
  if (primary?.kind === 'stage') {
    return { stepId: stepsOfStage(document, primary.id)[0]?.id ?? firstStep.id, channelId }
  }
  return { stepId: firstStep.id, channelId }
}

/** The step or channel that was selected last, whatever was selected after it. */
function selectedHeader<Kind extends 'step' | 'channel'>({ session }: CommandContext, kind: Kind) {
  type Header = Extract<SelectionRef, { kind: Kind }>
  return session.get().selection.findLast((ref): ref is Header => ref.kind === kind)
}

function rename({ session }: CommandContext, id: TouchpointId | null): void {
  if (!id) return
  const ref = { kind: 'touchpoint' as const, id }
  session.select([ref])
  session.set({ renaming: { ref, draft: '', isNew: true } })
}

function isMomentOfTruth({ documents }: CommandContext, id: TouchpointId | undefined): boolean {
  return id !== undefined && documents.getDocument().touchpoints[id]?.isMomentOfTruth === true
}

/** The command that moves what is selected elsewhere: one key for all of them. */
function moverOf(context: CommandContext): string | null {
  const primary = primaryOf(context)
  if (primary?.kind === 'inboxItem') return 'inbox.place'
  if (primary && isAnnotationRef(primary)) return 'annotations.moveTo'
  return isTouchpointSelected(context) === true ? 'touchpoints.moveTo' : null
}
