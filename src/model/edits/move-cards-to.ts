// Empties a step, stage or channel: all its cards go to another one, in the order they stood.
import { compareByOrder } from '../../lib/order-key'
import { readRecords } from '../document/read-records'
import type { ChannelId } from '../records/channel'
import type { StageId } from '../records/stage'
import type { StepId } from '../records/step'
import type { Touchpoint } from '../records/touchpoint'
import { type Cell, columnIndexes, stepsIn } from './cells'
import { type DocumentDraft, findRecord, type RecordDraft } from './edit'
import { putInCells } from './put-in-cells'

export type MoveCardsToArgs =
  | { readonly kind: 'step'; readonly fromId: StepId; readonly toId: StepId }
  | { readonly kind: 'stage'; readonly fromId: StageId; readonly toId: StageId }
  /** Null: the row "Channel not known". */
  | {
      readonly kind: 'channel'
      readonly fromId: ChannelId | null
      readonly toId: ChannelId | null
    }

/**
 * Cards of a step keep their channels, cards of a channel their steps (second channels change
 * too); cards of a stage go to the nearest step of the other stage, which must have one.
 */
export function moveCardsTo(draft: DocumentDraft, args: MoveCardsToArgs): void {
  if (args.fromId === args.toId) return
  if (args.kind === 'channel') moveRow(draft, args.fromId, args.toId)
  else if (args.kind === 'step') moveColumns(draft, new Set([args.fromId]), args.toId)
  else moveStage(draft, args.fromId, args.toId)
}

function moveStage(draft: DocumentDraft, fromId: StageId, toId: StageId): void {
  const steps = stepsIn(draft, fromId)
  const targets = stepsIn(draft, toId)
  const columns = columnIndexes(draft)
  const isForward = columnOf(columns, steps[0]) < columnOf(columns, targets[0])
  const target = isForward ? targets[0] : targets.at(-1)
  if (target) moveColumns(draft, new Set(steps.map(({ id }) => id)), target.id)
}

function columnOf(columns: ReadonlyMap<StepId, number>, step: RecordDraft<'step'> | undefined) {
  return (step && columns.get(step.id)) ?? 0
}

function moveColumns(draft: DocumentDraft, from: ReadonlySet<StepId>, toId: StepId): void {
  if (!findRecord(draft, 'step', toId)) return
  moveCards(
    draft,
    (card) => from.has(card.stepId),
    (card) => ({ stepId: toId, channelId: card.channelId }),
  )
}

function moveRow(draft: DocumentDraft, fromId: ChannelId | null, toId: ChannelId | null): void {
  if (toId !== null && !findRecord(draft, 'channel', toId)) return
  moveCards(
    draft,
    (card) => card.channelId === fromId,
    (card) => ({ stepId: card.stepId, channelId: toId }),
  )
  for (const { id, alsoChannelIds } of readRecords(draft, 'touchpoints')) {
    const card =
      alsoChannelIds.some((also) => also === fromId) && findRecord(draft, 'touchpoint', id)
    if (!card) continue
    const also = card.alsoChannelIds.flatMap((other) => (other !== fromId ? other : (toId ?? [])))
    card.alsoChannelIds = [...new Set(also)].filter((other) => other !== card.channelId)
  }
}

function moveCards(
  draft: DocumentDraft,
  goes: (card: Touchpoint) => boolean,
  cellFor: (card: Touchpoint) => Cell,
): void {
  const columns = columnIndexes(draft)
  const columnOfCard = (card: Touchpoint) => columns.get(card.stepId) ?? 0
  const cards = readRecords(draft, 'touchpoints')
    .filter(goes)
    .sort((left, right) => columnOfCard(left) - columnOfCard(right) || compareByOrder(left, right))
  putInCells(
    draft,
    cards.map((card) => ({ id: card.id, cell: cellFor(card) })),
  )
}
