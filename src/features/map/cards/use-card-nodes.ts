// The cards as React Flow wants them; each stays the same object until something of it changes.
import { useMemo, useRef } from 'react'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { SceneItem } from '../../../scene/scene'
import type { CardDrag } from '../map-local'
import type { CardNode } from './card-node'

export type CardsToShow = {
  readonly mounted: ReadonlySet<TouchpointId>
  readonly itemOf: (id: TouchpointId) => SceneItem | undefined
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
  const { mounted, itemOf, nameOf, selected, tabStop, drag, isLocked } = cards
  return useMemo(() => {
    const dragged = new Set<string>(drag?.ids)
    const now = new Map<string, CardNode>()
    for (const id of mounted) {
      const item = itemOf(id)
      if (!item) continue
      const isDragged = dragged.has(id)
      const node = cardNode(item, id, {
        name: nameOf(id),
        x: item.bounds.x + (isDragged && drag ? drag.dx : 0),
        y: item.bounds.y + (isDragged && drag ? drag.dy : 0),
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
  }, [mounted, itemOf, nameOf, selected, tabStop, drag, isLocked])
}

function cardNode(
  item: SceneItem,
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
  const { width, height } = item.bounds
  return {
    id,
    type: 'touchpoint',
    position: { x: look.x, y: look.y },
    data: item,
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
    left.data === right.data &&
    left.position.x === right.position.x &&
    left.position.y === right.position.y &&
    left.selected === right.selected &&
    left.draggable === right.draggable &&
    left.ariaLabel === right.ariaLabel &&
    left.domAttributes === right.domAttributes &&
    left.className === right.className
  )
}
