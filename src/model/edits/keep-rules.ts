// What else must change when fields of a record did, kind by kind.
import { type RecordKind, tableOfKind } from '../records/all-records'
import type { BacklogItemId } from '../records/backlog-item'
import type { StepId } from '../records/step'
import type { SystemId } from '../records/system'
import { columnIndexes, stepsIn } from './cells'
import { type DocumentDraft, findRecord, type RecordDraft, recordsIn } from './edit'
import { mendPaths } from './mend-paths'
import { mendSpan, mendSpans } from './mend-spans'
import { orderAt } from './order-at'
import { putInCells } from './put-in-cells'
import { setChannel } from './set-channel'

/** The values that the changed fields had before. */
type Before = Readonly<Record<string, unknown>>

type AnnotationKind = 'painPoint' | 'brightSpot' | 'quote' | 'idea'

/** Restores every rule after fields of one record were set; `before` holds the old values. */
export function keepRules(
  draft: DocumentDraft,
  kind: RecordKind,
  id: string,
  before: Before,
): void {
  const has = (field: string) => Object.hasOwn(before, field)
  if (kind === 'touchpoint') keepTouchpoint(draft, id, before)
  else if (kind === 'step' && has('stageId')) keepStep(draft, id)
  else if (kind === 'transition' && (has('fromId') || has('toId'))) mendPaths(draft)
  else if (kind === 'path' && has('stops')) mendPaths(draft)
  else if (kind === 'system' && has('sharesDataWith')) keepSharing(draft, id)
  else if (kind === 'backlogItem' && has('parentId')) keepTree(draft, id, before)
  else if (kind === 'voteRound') keepVotes(draft, id)
  else if (isAnnotation(kind) && has('on')) keepAnnotation(draft, kind, id)
}

function isAnnotation(kind: RecordKind): kind is AnnotationKind {
  return ['painPoint', 'brightSpot', 'quote', 'idea'].includes(kind)
}

/** A card that changes its cell goes to the bottom of the new one; its span goes along. */
function keepTouchpoint(draft: DocumentDraft, id: string, before: Before): void {
  const card = findRecord(draft, 'touchpoint', id)
  if (!card) return
  if (Object.hasOwn(before, 'stepId') || Object.hasOwn(before, 'channelId')) {
    const { stepId, channelId, untilStepId } = card
    card.stepId = (before.stepId as StepId | undefined) ?? stepId
    putInCells(draft, [{ id, cell: { stepId, channelId } }])
    if (Object.hasOwn(before, 'untilStepId')) card.untilStepId = untilStepId
  }
  setChannel(card, card.channelId)
  if (Object.hasOwn(before, 'untilStepId')) mendSpan(card, columnIndexes(draft))
}

function keepStep(draft: DocumentDraft, id: string): void {
  const step = findRecord(draft, 'step', id)
  if (!step) return
  step.order = orderAt(stepsIn(draft, step.stageId).filter((other) => other.id !== id))
  mendSpans(draft)
}

function keepAnnotation(draft: DocumentDraft, kind: AnnotationKind, id: string): void {
  const record = findRecord(draft, kind, id)
  if (!record) return
  const siblings = recordsIn(draft, tableOfKind[kind]).filter(
    (other) => other.on.id === record.on.id && other.id !== id,
  )
  record.order = orderAt(siblings)
}

/** What was given is the whole list, both ways; each pair is stored on its smaller id. */
function keepSharing(draft: DocumentDraft, id: string): void {
  const system = findRecord(draft, 'system', id)
  if (!system) return
  const partners = new Set<string>(system.sharesDataWith)
  for (const other of recordsIn(draft, 'systems')) {
    if (other.id !== id) setMember(other, system.id, partners.has(other.id) && other.id < id)
  }
  system.sharesDataWith = system.sharesDataWith.filter((partner) => partner > id)
}

function setMember(system: RecordDraft<'system'>, partner: SystemId, isMember: boolean): void {
  const list = system.sharesDataWith
  if (list.some((known) => known === partner) === isMember) return
  system.sharesDataWith = isMember ? [...list, partner] : list.filter((known) => known !== partner)
}

/** An item below itself would be a loop: the old parent stays. */
function keepTree(draft: DocumentDraft, id: string, before: Before): void {
  const item = findRecord(draft, 'backlogItem', id)
  let above = item
  while (item && above && above.parentId !== null) {
    if (above.parentId === id) {
      item.parentId = before.parentId as BacklogItemId | null
      return
    }
    above = findRecord(draft, 'backlogItem', above.parentId)
  }
}

/** Votes stand only for candidates. */
function keepVotes(draft: DocumentDraft, id: string): void {
  const round = findRecord(draft, 'voteRound', id)
  if (!round) return
  const candidates = new Set(round.candidates.map((candidate) => candidate.id))
  for (const { support, concern } of round.ballots) {
    for (const votes of [support, concern]) {
      for (const key of Object.keys(votes)) if (!candidates.has(key)) delete votes[key]
    }
  }
}
