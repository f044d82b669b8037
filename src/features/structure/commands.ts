// Stages, steps and channels: add beside the selected one, merge, split, empty.
import type { Command, CommandContext } from '../../commands/command'
import { all, canEdit, isSelected } from '../../commands/conditions'
import { editCards } from '../../commands/edit-cards'
import { primaryOf, primaryOfKind, selectedTouchpoints } from '../../commands/selected'
import { addChannel } from '../../model/edits/add-channel'
import { addStage } from '../../model/edits/add-stage'
import { addStep } from '../../model/edits/add-step'
import { mergeChannels } from '../../model/edits/merge-channels'
import { mergeStages } from '../../model/edits/merge-stages'
import { mergeSteps } from '../../model/edits/merge-steps'
import { splitStage } from '../../model/edits/split-stage'
import { splitStep } from '../../model/edits/split-step'
import { stepsOfStage } from '../../model/queries/records-in-order'
import { textRef } from '../../text/texts'
import { nextHeader, renameNew } from './headers'
import { lockCommands } from './lock-commands'

const isHeaderSelected = isSelected('common.selectHeader', 'stage', 'step', 'channel')

export const structureCommands: readonly Command[] = [
  ...addCommands('step', 'addStep'),
  ...addCommands('stage', 'addStage'),
  ...addCommands('channel', 'addChannel'),
  {
    id: 'structure.merge',
    label: 'structure.merge',
    icon: 'merge',
    group: 'edit',
    keywords: 'structure.words',
    when: all(
      canEdit,
      isHeaderSelected,
      (context) => nextHeader(context) !== null || 'structure.nothingAfter',
    ),
    run: (context) => {
      const primary = primaryOf(context)
      const next = nextHeader(context)
      if (!primary || !next) return
      editCards(context, textRef('structure.merge'), (draft) => {
        if (primary.kind === 'stage' && next.kind === 'stage') {
          mergeStages(draft, { stageIds: [primary.id, next.id] })
        }
        if (primary.kind === 'step' && next.kind === 'step') {
          mergeSteps(draft, { stepIds: [primary.id, next.id] })
        }
        if (primary.kind === 'channel' && next.kind === 'channel') {
          mergeChannels(draft, { channelIds: [primary.id, next.id] })
        }
      })
    },
  },
  {
    id: 'structure.splitStage',
    label: 'structure.splitStage',
    icon: 'stageOff',
    group: 'edit',
    keywords: 'structure.words',
    when: all(
      canEdit,
      (context) => splittableStep(context) !== null || 'structure.selectLaterStep',
    ),
    run: (context) => {
      const firstStepId = splittableStep(context)
      if (!firstStepId) return
      const title = context.texts().write('structure.new.stage')
      const id = context.documents.edit(textRef('structure.splitStage'), (draft, env) =>
        splitStage(draft, { firstStepId, title }, env),
      )
      if (id) renameNew(context, { kind: 'stage', id })
    },
  },
  {
    id: 'structure.splitStep',
    label: 'structure.splitStep',
    icon: 'stepOff',
    group: 'edit',
    keywords: 'structure.words',
    when: all(
      canEdit,
      (context) => selectedTouchpoints(context).length > 0 || 'structure.selectCards',
    ),
    run: (context) => {
      const touchpointIds = selectedTouchpoints(context)
      const [first] = touchpointIds
      const stepId = first && context.documents.getDocument().touchpoints[first]?.stepId
      if (!stepId) return
      const title = context.texts().write('structure.new.step')
      const id = context.documents.edit(textRef('structure.splitStep'), (draft, env) =>
        splitStep(draft, { stepId, title, touchpointIds }, env),
      )
      if (id) renameNew(context, { kind: 'step', id })
    },
  },
  {
    id: 'structure.moveCards',
    label: 'structure.moveCards',
    icon: 'move',
    group: 'edit',
    keywords: 'structure.words',
    when: all(canEdit, isHeaderSelected),
    run: (context) => {
      const subject = primaryOf(context)
      if (!subject || subject.kind === 'map') return
      context.session.set({ dialog: { id: 'structure.moveCards', subject } })
    },
  },
  ...lockCommands,
]

type HeaderKind = 'stage' | 'step' | 'channel'

/** "Add step", which goes after the selected one or at the end, and "Add step before" and "after". */
function addCommands(kind: HeaderKind, icon: string): Command[] {
  const shared = { icon, group: 'add', keywords: 'structure.words' } as const
  const isOneMeant = all(canEdit, isSelected('common.selectHeader', kind))
  return [
    {
      ...shared,
      id: `structure.add.${kind}`,
      label: `structure.add.${kind}`,
      when: canEdit,
      run: (context) => addBeside(context, kind, 'afterId'),
    },
    {
      // The same for the menu of a header, which says on which side the new one comes.
      ...shared,
      id: `structure.addAfter.${kind}`,
      label: `structure.addAfter.${kind}`,
      isHidden: true,
      when: isOneMeant,
      run: (context) => addBeside(context, kind, 'afterId'),
    },
    {
      ...shared,
      id: `structure.addBefore.${kind}`,
      label: `structure.addBefore.${kind}`,
      when: isOneMeant,
      run: (context) => addBeside(context, kind, 'beforeId'),
    },
  ]
}

function addBeside(context: CommandContext, kind: HeaderKind, side: 'beforeId' | 'afterId'): void {
  const label = textRef(`structure.add.${kind}`)
  const title = context.texts().write(`structure.new.${kind}`)
  const id = context.documents.edit(label, (draft, env) => {
    if (kind === 'stage') {
      const beside = primaryOfKind(context, 'stage')?.id ?? stageOfSelected(context)
      const stepTitle = context.texts().write('structure.new.step')
      return addStage(draft, { ...(beside && { [side]: beside }), title, stepTitle }, env).stageId
    }
    if (kind === 'step') {
      const beside = stepOfSelected(context)
      const stageId = primaryOfKind(context, 'stage')?.id
      const where = beside ? { [side]: beside } : stageId ? { stageId } : {}
      return addStep(draft, { ...where, title }, env)
    }
    const beside = channelOfSelected(context)
    return addChannel(draft, { ...(beside && { [side]: beside }), title }, env)
  })
  if (id) renameNew(context, { kind, id } as Parameters<typeof renameNew>[1])
}

function stepOfSelected(context: CommandContext) {
  const touchpoint = primaryOfKind(context, 'touchpoint')
  if (touchpoint) return context.documents.getDocument().touchpoints[touchpoint.id]?.stepId
  return primaryOfKind(context, 'step')?.id
}

function stageOfSelected(context: CommandContext) {
  const stepId = stepOfSelected(context)
  return stepId && context.documents.getDocument().steps[stepId]?.stageId
}

function channelOfSelected(context: CommandContext) {
  const touchpoint = primaryOfKind(context, 'touchpoint')
  if (touchpoint) return context.documents.getDocument().touchpoints[touchpoint.id]?.channelId
  return primaryOfKind(context, 'channel')?.id
}

/** The selected step, if it is not the first of its stage. */
function splittableStep(context: CommandContext) {
  const step = primaryOfKind(context, 'step')
  const document = context.documents.getDocument()
  const record = step && document.steps[step.id]
  if (!record) return null
  return stepsOfStage(document, record.stageId)[0]?.id === record.id ? null : record.id
}
