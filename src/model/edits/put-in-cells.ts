// Puts cards at the end of other cells' stacks, many at once, without touching the cards there.
import { orderBetween } from '../../lib/order-key'
import { readRecords } from '../document/read-records'
import { type Cell, columnIndexes } from './cells'
import { type DocumentDraft, findRecord } from './edit'
import { setStep } from './mend-spans'
import { setChannel } from './set-channel'

/** Moves each card to the bottom of its cell, in the order given. Spans go along. */
export function putInCells(
  draft: DocumentDraft,
  moves: readonly { readonly id: string; readonly cell: Cell }[],
): void {
  if (moves.length === 0) return
  const moving = new Set(moves.map(({ id }) => id))
  const lastOrders = new Map<string, string>()
  for (const card of readRecords(draft, 'touchpoints')) {
    if (moving.has(card.id)) continue
    const key = keyOf(card)
    const last = lastOrders.get(key)
    if (last === undefined || card.order > last) lastOrders.set(key, card.order)
  }
  const columns = columnIndexes(draft)
  for (const { id, cell } of moves) {
    const card = findRecord(draft, 'touchpoint', id)
    if (!card) continue
    const order = orderBetween(lastOrders.get(keyOf(cell)) ?? null, null)
    lastOrders.set(keyOf(cell), order)
    setStep(card, cell.stepId, columns)
    setChannel(card, cell.channelId)
    card.order = order
  }
}

function keyOf(cell: Cell): string {
  return `${cell.stepId} ${cell.channelId ?? ''}`
}
