// The cards as React Flow wants them; each stays the same object until something of it changes.
import { useMemo, useRef } from 'react'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { cardBounds } from '../../../scene/card-item'
import type { Box } from '../../../scene/geometry'
import type { MapLayout } from '../../../scene/layout/map-layout'
import type { CardDrag } from '../map-local'
import type { CardNode } from './card-node'

export type CardsToShow = {
  readonly mounted: ReadonlySet<TouchpointId>
  readonly layout: MapLayout
  readonly nameOf: (id: TouchpointId) => string
  readonly selected: ReadonlySet<string>
  /** The card that Tab reaches. */
  readonly tabStop: string | null
  readonly drag: CardDrag | null
  readonly isLocked: boolean
}

/** Nodes for React Flow, whose positions are those of the layout, or of the drag. */
export function useCardNodes(cards: CardsToShow): CardNode[] {
  const before = useRef(new Map<string, CardNode>())
  const { mounted, layout, nameOf, selected, tabStop, drag, isLocked } = cards
  return useMemo(() => {
    const dragged = new Set<string>(drag?.ids)
    const now = new Map<string, CardNode>()
    for (const id of mounted) {
      const box = layout.cards.get(id)
      if (!box) continue
      const bounds = cardBounds(box)
      const isDragged = dragged.has(id)
      const node = cardNode(bounds, id, {
        name: nameOf(id),
        x: bounds.x + (isDragged && drag ? drag.dx : 0),
        y: bounds.y + (isDragged && drag ? drag.dy : 0),
        isSelected: selected.has(id),
        isTabStop: tabStop === id,
        isDragged,
        isLocked,
      })
      const known = before.current.get(id)
      now.set(id, known && isSameNode(known, node) ? known : node)
    }
    before.current = now
    return [...now.values()]
  }, [mounted, layout, nameOf, selected, tabStop, drag, isLocked])
}

function cardNode(
  bounds: Box,
  id: TouchpointId,
  look: {
    name: string
    x: number
    y: number
    isSelected: boolean
    isTabStop: boolean
    isDragged: boolean
    isLocked: boolean
  },
): CardNode {
  const { width, height } = bounds
  return {
    id,
    type: look.isDragged ? 'lifted' : 'resting',
    position: { x: look.x, y: look.y },
    data: { bounds },
    width,
    height,
    // Known sizes: React Flow measures nothing.
    measured: { width, height },
    selected: look.isSelected,
    draggable: !look.isLocked,
    style: takesPointer,
    zIndex: look.isDragged ? 10 : 0,
    className: look.isDragged ? 'is-dragged' : '',
    ariaRole: 'group',
    ariaLabel: look.name,
    domAttributes: look.isTabStop ? reachable : notReachable,
  }
}

// A card that cannot be dragged can be selected; React Flow would let no click reach it.
const takesPointer = { pointerEvents: 'all' } as const

// React Flow would say "node"; the name of a card begins with "Touchpoint".
const reachable = { tabIndex: 0, 'aria-roledescription': undefined } as const
const notReachable = { tabIndex: -1, 'aria-roledescription': undefined } as const

function isSameNode(left: CardNode, right: CardNode): boolean {
  return (
    hasSameBounds(left, right) &&
    left.type === right.type &&
    left.position.x === right.position.x &&
    left.position.y === right.position.y &&
    left.selected === right.selected &&
    left.draggable === right.draggable &&
    left.ariaLabel === right.ariaLabel &&
    left.domAttributes === right.domAttributes &&
    left.className === right.className
  )
}

function hasSameBounds(
  { data: { bounds: left } }: CardNode,
  { data: { bounds: right } }: CardNode,
) {
  return (
    left.x === right.x &&
    left.y === right.y &&
    left.width === right.width &&
    left.height === right.height
  )
}
