// A row that is dragged to another rank: a line shows where it would go.
import type { PointerEvent, RefObject } from 'react'
import { useApp } from '../../../bindings/app-context'
import { rankByHand } from '../../../commands/rank-by-hand'
import { type BacklogRow, idAfter } from '../../../model/backlog/backlog-rows'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import { usePointerDrag } from '../../../parts/use-pointer-drag'
import type { SeenRows } from '../../../parts/use-seen-rows'

type Held = { readonly ids: readonly BacklogItemId[]; readonly groupId: string | null }
type Gap = { readonly top: number; readonly beforeId: BacklogItemId | null }

export type RankDrag = {
  /** Where the line is, in CSS pixels from the top of the rows; null: nothing is dragged. */
  readonly gap: number | null
  readonly heldIds: readonly BacklogItemId[]
  readonly start: (event: PointerEvent, row: BacklogRow) => void
}

/** Rows go among those of their own group. */
export function useRankDrag(
  body: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  seen: SeenRows<BacklogRow>,
): RankDrag {
  const { context } = useApp()
  const drag = usePointerDrag<Held, Gap>(
    ({ clientY }, { groupId }, before) => {
      const element = body.current
      if (!element || !scroller.current) return null
      scrollNearEdge(scroller.current, clientY)
      const y = clientY - element.getBoundingClientRect().top
      const gap = gapAt(seen, groupId, y, (id) => idAfter(context.documents.getDocument(), id))
      return gap?.top === before?.top ? before : gap
    },
    ({ ids }, { beforeId }) => rankByHand(context, ids, beforeId),
  )
  const start: RankDrag['start'] = (event, row) => {
    if (row.kind === 'group') return
    const selected = context.session
      .get()
      .selection.flatMap((ref) => (ref.kind === 'backlogItem' ? [ref.id] : []))
    const ids = selected.includes(row.item.id) ? selected : [row.item.id]
    drag.start(event, { ids, groupId: row.groupId })
  }
  return { gap: drag.shown?.over.top ?? null, heldIds: drag.shown?.held.ids ?? none, start }
}

const none: readonly never[] = []

function gapAt(
  { rows }: SeenRows<BacklogRow>,
  groupId: string | null,
  y: number,
  after: (id: BacklogItemId) => BacklogItemId | null,
): Gap | null {
  const items = rows.flatMap(({ row, top, height }) =>
    row.kind === 'item' && row.groupId === groupId ? [{ id: row.item.id, top, height }] : [],
  )
  const next = items.find(({ top, height }) => y < top + height / 2)
  if (next) return { top: next.top, beforeId: next.id }
  const last = items.at(-1)
  return last ? { top: last.top + last.height, beforeId: after(last.id) } : null
}

const edge = 48
const stride = 14

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + edge) scroller.scrollTop -= stride
  else if (y > bottom - edge) scroller.scrollTop += stride
}
