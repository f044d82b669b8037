// A layout in pieces that go from the page to a worker one by one: whoever paints beside the page need
// not lay out once more what is laid out already.
import type { TouchpointId } from '../../model/records/touchpoint'
import type { TransitionId } from '../../model/records/transition'
import type { CardBox, MapLayout, Route } from './map-layout'

/** JSON as text: cheaper to hand over than what it says. */
export type LayoutPiece = {
  readonly kind: 'cards' | 'routes' | 'end'
  readonly json: string
}

const itemsInPiece = 500

/** Takes a layout apart; the last piece is `end`. */
export function* layoutPieces({ cards, routes, ...rest }: MapLayout): Generator<LayoutPiece> {
  yield* piecesOfList('cards', [...cards.values()])
  yield* piecesOfList('routes', [...routes.values()])
  yield { kind: 'end', json: JSON.stringify(rest) }
}

function* piecesOfList(kind: 'cards' | 'routes', items: readonly unknown[]) {
  for (let at = 0; at < items.length; at += itemsInPiece) {
    yield { kind, json: JSON.stringify(items.slice(at, at + itemsInPiece)) }
  }
}

/** Puts pieces together again: the layout once the last one has come, null before. */
export function createLayoutCollector(): (piece: LayoutPiece) => MapLayout | null {
  const cards = new Map<TouchpointId, CardBox>()
  const routes = new Map<TransitionId, Route>()
  return ({ kind, json }) => {
    if (kind === 'end') return { ...JSON.parse(json), cards, routes } as MapLayout
    const add = kind === 'cards' ? addAll(cards) : addAll(routes)
    add(JSON.parse(json))
    return null
  }
}

function addAll<Id, Item extends { readonly id: Id }>(items: Map<Id, Item>) {
  return (more: readonly Item[]) => {
    for (const item of more) items.set(item.id, item)
  }
}
