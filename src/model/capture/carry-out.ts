// Does what a plan says, in one edit.
import { assertNever } from '../../lib/assert-never'
import type { EditEnv } from '../document/edit-env'
import { addBrightSpot } from '../edits/add-bright-spot'
import { addChannel } from '../edits/add-channel'
import { addIdea } from '../edits/add-idea'
import { addInboxItem } from '../edits/add-inbox-item'
import { addPainPoint } from '../edits/add-pain-point'
import { addParkedItem } from '../edits/add-parked-item'
import { addQuote } from '../edits/add-quote'
import { addStage } from '../edits/add-stage'
import { addStep } from '../edits/add-step'
import { addTouchpoint } from '../edits/add-touchpoint'
import { addTouchpointAfter } from '../edits/add-touchpoint-after'
import { columnsOf } from '../edits/cells'
import { type DocumentDraft, findRecord } from '../edits/edit'
import { insertTouchpoint } from '../edits/insert-touchpoint'
import { linkNewBacklogItem } from '../edits/link-new-backlog-item'
import { setEmotion } from '../edits/set-emotion'
import { updateRecord } from '../edits/update-record'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { StepId } from '../records/step'
import type { CapturePlan, NoteRef } from './capture-plan'

/** Where the scribe is afterwards; what is left out stays as it was. */
export type CaptureResult = {
  readonly selected?: AnnotatedThing
  /** A step that waits for its first card. */
  readonly stepId?: StepId | null
  readonly lastNote?: NoteRef
}

type Plan<Does extends CapturePlan['does']> = Extract<CapturePlan, { does: Does }>

/** What a new step is called until somebody says. */
export type CaptureWords = { readonly newStep: string }

/** Carries a plan out; a refusal and a jump change nothing. */
export function carryOut(
  draft: DocumentDraft,
  plan: CapturePlan,
  env: EditEnv,
  words: CaptureWords,
): CaptureResult {
  switch (plan.does) {
    case 'refuse':
    case 'goTo':
      return {}
    case 'goOnAt':
      return { stepId: plan.stepId }
    case 'addTouchpoint':
      return putTouchpoint(draft, plan, env, words)
    case 'addStep': {
      const { title, afterId } = plan
      const stepId = addStep(draft, { title, ...(afterId && { afterId }) }, env)
      return stepId ? { stepId } : {}
    }
    case 'addStage': {
      const { title, afterId } = plan
      const stepTitle = words.newStep
      const made = addStage(draft, { title, stepTitle, ...(afterId && { afterId }) }, env)
      return made.stepId ? { stepId: made.stepId } : {}
    }
    case 'addNote':
      return putNote(draft, plan, env)
    case 'addContext':
      return putContext(draft, plan)
    case 'ask':
      addParkedItem(draft, { kind: 'question', on: plan.on, text: plan.text }, env)
      return {}
    case 'setEmotion': {
      const { touchpointId, personaId, value } = plan
      setEmotion(draft, { touchpointIds: [touchpointId], personaId, value })
      return {}
    }
    case 'linkTracker':
      linkNewBacklogItem(draft, { words: plan.words, to: plan.to }, env)
      return {}
    case 'collect':
      addInboxItem(draft, { kind: plan.kind, text: plan.text, ...plan.rating }, env)
      return {}
    default:
      return assertNever(plan)
  }
}

function putTouchpoint(
  draft: DocumentDraft,
  plan: Plan<'addTouchpoint'>,
  env: EditEnv,
  { newStep }: CaptureWords,
): CaptureResult {
  const { title, afterId, intoId } = plan
  const channelId = channelOf(draft, plan, env)
  const at = { title, channelId, stepTitle: newStep, ...(plan.stepId && { stepId: plan.stepId }) }
  const made = intoId
    ? insertTouchpoint(draft, { ...at, transitionId: intoId }, env)?.touchpointId
    : afterId
      ? addTouchpointAfter(draft, { ...at, touchpointId: afterId }, env)?.touchpointId
      : addFirst(draft, { ...plan, channelId }, env)
  return made ? { selected: { kind: 'touchpoint', id: made }, stepId: null } : {}
}

function channelOf(draft: DocumentDraft, plan: Plan<'addTouchpoint'>, env: EditEnv) {
  return plan.newChannel ? addChannel(draft, plan.newChannel, env) : plan.channelId
}

function addFirst(draft: DocumentDraft, plan: Plan<'addTouchpoint'>, env: EditEnv) {
  const stepId = plan.stepId ?? columnsOf(draft)[0]?.id
  const { title, channelId } = plan
  return stepId && addTouchpoint(draft, { stepId, channelId, title }, env)
}

function putNote(draft: DocumentDraft, plan: Plan<'addNote'>, env: EditEnv): CaptureResult {
  const { on, text, trackers } = plan
  switch (plan.kind) {
    case 'brightSpot':
      addBrightSpot(draft, { on, text }, env)
      return {}
    case 'quote':
      addQuote(draft, { on, text }, env)
      return {}
    case 'pain': {
      const id = addPainPoint(draft, { on, text, ...plan.rating }, env)
      return id ? linked(draft, { kind: 'painPoint', id }, trackers, env) : {}
    }
    case 'idea': {
      const id = addIdea(draft, { on, text }, env)
      return id ? linked(draft, { kind: 'idea', id }, trackers, env) : {}
    }
    default:
      return assertNever(plan.kind)
  }
}

function linked(
  draft: DocumentDraft,
  to: NoteRef,
  trackers: readonly string[],
  env: EditEnv,
): CaptureResult {
  for (const words of trackers) linkNewBacklogItem(draft, { words, to }, env)
  return { lastNote: to }
}

/** An item that is there already is only said anew. */
function putContext(draft: DocumentDraft, plan: Plan<'addContext'>): CaptureResult {
  const { transitionId: id, item, carried } = plan
  const line = findRecord(draft, 'transition', id)
  if (!line) return {}
  const others = line.context.filter((known) => known.item.toLowerCase() !== item.toLowerCase())
  const context = [...others.map((known) => ({ ...known })), { item, carried }]
  updateRecord(draft, { kind: 'transition', id, changes: { context } })
  return {}
}
