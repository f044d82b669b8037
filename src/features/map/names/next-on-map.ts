// Where an arrow key leads: a card's lines lie between it and its neighbours.
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { transitionsOf } from '../../../model/queries/transitions-of'
import type { CardBox, MapLayout } from '../../../scene/layout/map-layout'

export type FocusDirection = 'left' | 'right' | 'up' | 'down'

/**
 * Right: along the first line that leads away, else to the nearest card of a later step, in the
 * same row if there is one. Left: the other way. Up and down: in the step, through all channels.
 * From a line: to its ends, and up and down to the lines beside it.
 */
export function nextOnMap(
  document: JourneyDocument,
  layout: MapLayout,
  from: RecordRef,
  towards: FocusDirection,
): RecordRef | null {
  if (from.kind === 'transition') return fromLine(document, from, towards)
  if (from.kind !== 'touchpoint') return firstOnMap(layout)
  const card = layout.cards.get(from.id)
  if (!card) return firstOnMap(layout)
  if (towards === 'up' || towards === 'down') return withinStep(layout, card, towards)
  const { incoming, outgoing } = transitionsOf(document, from.id)
  const lines = towards === 'right' ? outgoing : incoming
  const ends = lines.map(({ fromId, toId }) => (towards === 'right' ? toId : fromId))
  const along = ends
    .flatMap((id) => layout.cards.get(id) ?? [])
    .filter(({ id }) => id !== from.id)
    .sort((left, right) => away(card, left) - away(card, right))[0]
  const next = along ?? besideInOrder(layout, card, towards)
  return next ? { kind: 'touchpoint', id: next.id } : null
}

/** The card at the beginning of the map. */
export function firstOnMap(layout: MapLayout): RecordRef | null {
  const [first] = inReadingOrder(layout)
  return first ? { kind: 'touchpoint', id: first.id } : null
}

/** The card at the end of the map. */
export function lastOnMap(layout: MapLayout): RecordRef | null {
  const last = inReadingOrder(layout).at(-1)
  return last ? { kind: 'touchpoint', id: last.id } : null
}

function fromLine(
  document: JourneyDocument,
  { id }: Extract<RecordRef, { kind: 'transition' }>,
  towards: FocusDirection,
): RecordRef | null {
  const line = document.transitions[id]
  if (!line) return null
  if (towards === 'right') return { kind: 'touchpoint', id: line.toId }
  if (towards === 'left') return { kind: 'touchpoint', id: line.fromId }
  const { incoming, outgoing } = transitionsOf(document, line.fromId)
  const siblings = [...incoming, ...outgoing.filter(({ toId }) => toId !== line.fromId)]
  const now = siblings.findIndex((sibling) => sibling.id === id)
  const next = siblings[now + (towards === 'down' ? 1 : -1)]
  return next ? { kind: 'transition', id: next.id } : null
}

function withinStep(layout: MapLayout, card: CardBox, towards: 'up' | 'down'): RecordRef | null {
  const column = [...layout.cards.values()]
    .filter((other) => other.column <= card.column && other.untilColumn >= card.column)
    .sort((left, right) => left.y - right.y)
  const now = column.findIndex(({ id }) => id === card.id)
  const next = column[now + (towards === 'down' ? 1 : -1)]
  return next ? { kind: 'touchpoint', id: next.id } : null
}

/** Where no line leads: the nearest one on that side, the same row counting as nearer. */
function besideInOrder(layout: MapLayout, card: CardBox, towards: 'left' | 'right') {
  const sign = towards === 'right' ? 1 : -1
  return [...layout.cards.values()]
    .filter((other) => (other.column - card.column) * sign > 0)
    .sort((left, right) => away(card, left) - away(card, right))[0]
}

function away(from: CardBox, to: CardBox): number {
  return Math.abs(to.column - from.column) * 10_000 + Math.abs(to.y - from.y)
}

function inReadingOrder(layout: MapLayout): CardBox[] {
  return [...layout.cards.values()].sort(
    (left, right) => left.column - right.column || left.y - right.y,
  )
}
