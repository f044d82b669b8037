// What of the map is selected, which cards must be elements, what Tab reaches.
import { useMemo } from 'react'
import { useSession } from '../../../bindings/use-session'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { transitionsOf } from '../../../model/queries/transitions-of'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { MapLayout } from '../../../scene/layout/map-layout'
import { useMapLocal } from '../map-local'

export type OnMap = {
  /** Ids of all that is selected. */
  readonly selected: ReadonlySet<string>
  /** Cards that are elements of the page at every distance, most needed first. */
  readonly kept: ReadonlySet<TouchpointId>
  /** The card or line that Tab reaches; null: the map is empty. */
  readonly tabStop: string | null
}

/** Not what is hovered: the map would be rendered with every move of the pointer. */
export function useOnMap(document: JourneyDocument, layout: MapLayout): OnMap {
  const selection = useSession((state) => state.selection)
  const focused = useSession((state) => state.focused)
  const dragged = useMapLocal((local) => local.drag?.ids)
  return useMemo(() => {
    const selected = new Set<string>(selection.map(({ id }) => id))
    const tabStop = focused && isOnMap(layout, focused.id) ? focused.id : firstCard(layout)
    const kept = new Set<TouchpointId>()
    for (const id of dragged ?? []) kept.add(id)
    if (focused?.kind === 'touchpoint') kept.add(focused.id)
    if (tabStop && layout.cards.has(tabStop as TouchpointId)) kept.add(tabStop as TouchpointId)
    for (const id of neighbours(document, focused)) kept.add(id)
    for (const ref of selection) if (ref.kind === 'touchpoint') kept.add(ref.id)
    return { selected, kept, tabStop }
  }, [document, layout, selection, focused, dragged])
}

/** Where the arrow keys lead from here. */
function neighbours(document: JourneyDocument, focused: RecordRef | null): readonly TouchpointId[] {
  if (focused?.kind === 'transition') {
    const line = document.transitions[focused.id]
    return line ? [line.fromId, line.toId] : []
  }
  if (focused?.kind !== 'touchpoint') return []
  const { incoming, outgoing } = transitionsOf(document, focused.id)
  return [...outgoing.map(({ toId }) => toId), ...incoming.map(({ fromId }) => fromId)]
}

function isOnMap(layout: MapLayout, id: string): boolean {
  return layout.cards.has(id as never) || layout.routes.has(id as never)
}

/** The one at the top left: the cards of a layout stand row by row. */
function firstCard(layout: MapLayout): TouchpointId | null {
  let first: { id: TouchpointId; column: number; y: number } | null = null
  for (const card of layout.cards.values()) {
    const isBefore =
      !first || card.column < first.column || (card.column === first.column && card.y < first.y)
    if (isBefore) first = card
  }
  return first?.id ?? null
}
