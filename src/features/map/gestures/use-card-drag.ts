// Dragging cards: React Flow moves the held one, this makes an overlay of it, and one edit at the
// drop. The document is never written while a hand is moving (61 entries of history a drag else).
import type { OnNodeDrag } from '@xyflow/react'
import { useCallback, useMemo, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { TouchpointId } from '../../../model/records/touchpoint'
import { dropTargetAt } from '../../../scene/layout/drop-target'
import type { CardNode } from '../cards/card-node'
import { type CardDrag, useMapLocalStore } from '../map-local'
import { dropCards } from './drop-cards'
import { useDragEnds } from './use-drag-ends'
import type { Sight } from './use-sight'

export type CardDragHandlers = {
  readonly onNodeDragStart: OnNodeDrag<CardNode>
  readonly onNodeDrag: OnNodeDrag<CardNode>
  readonly onNodeDragStop: OnNodeDrag<CardNode>
}

/** To be given to React Flow. */
export function useCardDrag(sight: Sight): CardDragHandlers {
  const { context } = useApp()
  const local = useMapLocalStore()
  const isGivenUp = useRef(false)
  const lastMove = useRef<MouseEvent | TouchEvent | null>(null)
  const giveUp = useCallback(() => {
    isGivenUp.current = true
    local.set({ drag: null })
  }, [local])
  useDragEnds(giveUp, lastMove)

  return useMemo(() => {
    const { session } = context
    const dragOf = (event: MouseEvent | TouchEvent, node: CardNode): CardDrag | null => {
      const { drag } = local.get()
      const home = node.data.bounds
      const pointer = sight.pointOf(event)
      if (!drag || !pointer) return drag
      const layout = sight.layout()
      const lineId = drag.ids.length === 1 ? lineUnder(sight, event, pointer, drag.ids[0]) : null
      const { x, y } = node.position
      return {
        ids: drag.ids,
        dx: x - home.x,
        dy: y - home.y,
        target: lineId ? null : dropTargetAt(layout, pointer, new Set(drag.ids)),
        lineId,
      }
    }
    return {
      onNodeDragStart: (_event, node) => {
        const held = node.id as TouchpointId
        isGivenUp.current = false
        const selected = session
          .get()
          .selection.flatMap((ref) => (ref.kind === 'touchpoint' ? [ref.id] : []))
        // Selecting waits for the drop: it may open the inspector, which takes room from the map.
        const others = selected.includes(held) ? selected.filter((id) => id !== held) : []
        const ids = [held, ...others]
        local.set({
          drag: { ids, dx: 0, dy: 0, target: null, lineId: null },
          hovered: null,
          hoveredCell: null,
        })
      },
      onNodeDrag: (event, node) => {
        lastMove.current = event
        if (!isGivenUp.current) local.set({ drag: dragOf(event, node) })
      },
      onNodeDragStop: (event, node) => {
        // The system took the finger away: that is no drop.
        const isOver = isGivenUp.current || event.type === 'touchcancel'
        const drag = isOver ? null : dragOf(event, node)
        local.set({ drag: null })
        if (!drag) return
        const { selection, walking } = session.get()
        const isSelected = selection.some(({ id }) => id === node.id)
        // Before the drop: why it was refused is to be read afterwards.
        if (!isSelected && !walking) {
          session.select([{ kind: 'touchpoint', id: node.id as TouchpointId }])
        }
        dropCards(context, drag)
      },
    }
  }, [context, local, sight])
}

/** With Alt any line under the pointer, else one whose chip it is over; never a line of the card. */
function lineUnder(
  sight: Sight,
  event: MouseEvent | TouchEvent,
  point: { readonly x: number; readonly y: number },
  held: TouchpointId | undefined,
) {
  const id = event.altKey ? sight.lineAt(point) : sight.chipAt(point)
  const line = id && sight.document().transitions[id]
  return line && line.fromId !== held && line.toId !== held ? line.id : null
}
