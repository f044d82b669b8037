// Drops cards between two columns: a new step is made there for them.
import type { EditEnv } from '../document/edit-env'
import type { ChannelId } from '../records/channel'
import type { StepId } from '../records/step'
import type { TouchpointId } from '../records/touchpoint'
import { addStep } from './add-step'
import type { Beside } from './beside'
import { columnIndexes, columnsOf } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { setSpan, spanOf } from './mend-spans'
import { putInCells } from './put-in-cells'

export type DropInGapArgs = {
  /** Top first. */
  readonly ids: readonly TouchpointId[]
  /** The row they are dropped in; left out: each keeps its own. */
  readonly channelId?: ChannelId | null
  /** 0: before the first column; n: after the last of n. */
  readonly gapIndex: number
  /** Of a stage line in that gap; left out: left of it. */
  readonly side?: 'left' | 'right'
  readonly title?: string
}

/**
 * Makes a step in the stage of the left neighbour (right of a stage line, and before the first
 * column: of the right one) and moves the cards there. Null: nothing to move, nothing is made.
 */
export function dropInGap(
  draft: DocumentDraft,
  { ids, channelId, gapIndex, side, title }: DropInGapArgs,
  env: EditEnv,
): StepId | null {
  const cards = [...new Set(ids)].flatMap((id) => findRecord(draft, 'touchpoint', id) ?? [])
  const isKnownRow = channelId == null || findRecord(draft, 'channel', channelId)
  if (cards.length === 0 || !isKnownRow) return null
  const beside = neighbourOf(draft, gapIndex, side ?? 'left')
  if (!beside) return null
  // Measured before the new column lies within a span and makes it seem longer.
  const columnsBefore = columnIndexes(draft)
  const lengths = cards.map((card) => spanOf(card, columnsBefore))
  const stepId = addStep(draft, { ...beside, title: title ?? '' }, env)
  if (!stepId) return null
  const rowOf = (own: ChannelId | null) => (channelId === undefined ? own : channelId)
  const moves = cards.map((card) => ({
    id: card.id,
    cell: { stepId, channelId: rowOf(card.channelId) },
  }))
  putInCells(draft, moves)
  const columnsNow = columnIndexes(draft)
  for (const [at, card] of cards.entries()) setSpan(card, lengths[at] ?? 0, columnsNow)
  return stepId
}

function neighbourOf(
  draft: DocumentDraft,
  gapIndex: number,
  side: 'left' | 'right',
): Beside<StepId> | undefined {
  const columns = columnsOf(draft)
  const index = Math.min(Math.max(Math.trunc(gapIndex), 0), columns.length)
  const left = columns[index - 1]
  const right = columns[index]
  const isRight = !left || (side === 'right' && right && right.stageId !== left.stageId)
  return isRight ? right && { beforeId: right.id } : left && { afterId: left.id }
}
