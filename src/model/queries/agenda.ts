// Where a workshop stands in its agenda.
import type { JourneyDocument } from '../document/journey-document'
import type { AgendaItem } from '../records/agenda-item'
import { inOrder } from './records-in-order'

/** The item that runs, or null. */
export function runningItem(document: JourneyDocument): AgendaItem | null {
  return inOrder(document, 'agenda').find(({ state }) => state === 'running') ?? null
}

/** What comes next: the first that waits after the one that runs, else the first that waits. */
export function nextItem(document: JourneyDocument): AgendaItem | null {
  const items = inOrder(document, 'agenda')
  const from = items.findIndex(({ state }) => state === 'running')
  const waits = ({ state }: AgendaItem) => state === 'waiting'
  return items.slice(from + 1).find(waits) ?? items.find(waits) ?? null
}

/** How long all items take together, in minutes. */
export function minutesPlanned(document: JourneyDocument): number {
  return inOrder(document, 'agenda').reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
