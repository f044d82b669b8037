// A row that is dragged to another rank: a line shows where it would go.
import type { PointerEvent, RefObject } from 'react'
import { useApp } from '../../../bindings/app-context'
import { type HandRank, rankByHand } from '../../../commands/rank-by-hand'
import { type BacklogRow, idAfter } from '../../../model/backlog/backlog-rows'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import { usePointerDrag } from '../../../parts/use-pointer-drag'
import type { SeenRows } from '../../../parts/use-seen-rows'

type Held = { readonly ids: readonly BacklogItemId[] }
type Gap = HandRank & { readonly top: number; readonly groupId: string | null }

export type RankDrag = {
  /** Where the line is, in CSS pixels from the top of the rows; null: nothing is dragged. */
  readonly gap: number | null
  readonly heldIds: readonly BacklogItemId[]
  readonly start: (event: PointerEvent, row: BacklogRow) => void
}

/** In another group they become part of it, where that is a field of theirs. */
export function useRankDrag(
  body: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  seen: SeenRows<BacklogRow>,
): RankDrag {
  const { context } = useApp()
  const drag = usePointerDrag<Held, Gap>(
    ({ clientY }, _, before) => {
      const element = body.current
      if (!element || !scroller.current) return null
      scrollNearEdge(scroller.current, clientY)
      const y = clientY - element.getBoundingClientRect().top
      const gap = gapAt(seen, y, (id) => idAfter(context.documents.getDocument(), id))
      return gap?.top === before?.top ? before : gap
    },
    ({ ids }, { beforeId, groupId }) => rankByHand(context, ids, { beforeId, groupId }),
  )
  const start: RankDrag['start'] = (event, row) => {
    if (row.kind === 'group') return
    const selected = context.session
      .get()
      .selection.flatMap((ref) => (ref.kind === 'backlogItem' ? [ref.id] : []))
    const ids = selected.includes(row.item.id) ? selected : [row.item.id]
    drag.start(event, { ids })
  }
  return { gap: drag.shown?.over.top ?? null, heldIds: drag.shown?.held.ids ?? none, start }
}

const none: readonly never[] = []

/** Between two rows; over the head of a group, before its first item. */
function gapAt(
  { rows }: SeenRows<BacklogRow>,
  y: number,
  after: (id: BacklogItemId) => BacklogItemId | null,
): Gap | null {
  const at = rows.findIndex(({ top, height }) => y < top + height)
  const place = at < 0 ? rows.length - 1 : at
  const over = rows[place]
  if (!over) return null
  const { row, top, height } = over
  const { groupId } = row
  if (row.kind === 'item') {
    const isAbove = y < top + height / 2
    return isAbove
      ? { top, groupId, beforeId: row.item.id }
      : { top: top + height, groupId, beforeId: after(row.item.id) }
  }
  const first = rows[place + 1]?.row
  // In an empty group they keep their ranks.
  const beforeId = first?.kind === 'item' ? first.item.id : undefined
  return { top: top + height, groupId, beforeId }
}

const edge = 48
const stride = 14

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + edge) scroller.scrollTop -= stride
  else if (y > bottom - edge) scroller.scrollTop += stride
}
