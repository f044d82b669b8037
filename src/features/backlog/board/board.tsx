// The backlog as a board: a column for each status, cards as they are ranked; dragged, or moved by
// Alt and the arrow keys.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { shortcutScope } from '../../../bindings/use-shortcuts'
import { useTexts } from '../../../bindings/use-texts'
import { canEdit } from '../../../commands/conditions'
import { setItemStatus } from '../../../commands/set-item-status'
import { groupBy } from '../../../lib/group-by'
import { backlogStatuses } from '../../../model/backlog/backlog-look'
import { backlogRows } from '../../../model/backlog/backlog-rows'
import type { BacklogItem, BacklogStatus } from '../../../model/records/backlog-item'
import { usePointerDrag } from '../../../parts/use-pointer-drag'
import { useTypingInInspector } from '../../../parts/use-typing-in-inspector'
import { useLook } from '../use-look'
import styles from './board.module.css'
import { BoardCard } from './board-card'

export function Board() {
  const { context } = useApp()
  const { write } = useTexts()
  useTypingInInspector()
  const [{ filter }] = useLook()
  const board = useRef<HTMLDivElement>(null)
  const document = useDocument((now) => now)
  const selection = useSession((session) => session.selection)
  const rows = backlogRows(document, filter, 'none')
  const items = rows.flatMap((row) => (row.kind === 'item' ? [row.item] : []))
  const columns = groupBy(items, ({ status }) => status)
  const drag = usePointerDrag<BacklogItem, BacklogStatus>(
    ({ clientX }) => statusAt(board.current, clientX),
    ({ id }, status) => setItemStatus(context, [id], status),
  )
  const currentId = selection.findLast(({ kind }) => kind === 'backlogItem')?.id ?? items[0]?.id
  const onPointerDown = (event: PointerEvent) => {
    const item = itemAt(items, event.target)
    if (item && canEdit(context) === true) drag.start(event, item)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const item = itemAt(items, event.target)
    if (item && event.altKey && !selection.some(({ id }) => id === item.id)) {
      context.session.select([{ kind: 'backlogItem', id: item.id }])
    }
    const next = item && !event.altKey && neighbour(columns, item, event.key)
    if (!next) return
    event.preventDefault()
    context.session.select([{ kind: 'backlogItem', id: next.id }])
    board.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <div
      ref={board}
      className={styles.board}
      {...shortcutScope('backlog')}
      {...{ onPointerDown, onKeyDown }}
    >
      {backlogStatuses.map((status) => (
        <section
          key={status}
          className={styles.column}
          data-status={status}
          data-over={drag.shown?.over === status || undefined}
          aria-label={write(`backlog-fields.${status}`)}
        >
          <h3 className={styles.head}>
            {write(`backlog-fields.${status}`)}
            <span className={styles.count}>{columns.get(status)?.length ?? 0}</span>
          </h3>
          <div className={styles.cards}>
            {columns.get(status)?.map((item) => (
              <BoardCard
                key={item.id}
                {...{ document, item }}
                isCurrent={item.id === currentId}
                isSelected={selection.some(({ id }) => id === item.id)}
                isHeld={drag.shown?.held.id === item.id}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function itemAt(items: readonly BacklogItem[], target: EventTarget): BacklogItem | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
  return items.find(({ id }) => id === card?.dataset.item)
}

function statusAt(board: HTMLElement | null, x: number): BacklogStatus | null {
  for (const column of board?.querySelectorAll<HTMLElement>('[data-status]') ?? []) {
    const { left, right } = column.getBoundingClientRect()
    if (x >= left && x <= right) {
      return backlogStatuses.find((status) => status === column.dataset.status) ?? null
    }
  }
  return null
}

/** The card above or below, or at the same height in the next column that has cards. */
function neighbour(
  columns: ReadonlyMap<BacklogStatus, readonly BacklogItem[]>,
  item: BacklogItem,
  key: string,
): BacklogItem | null {
  const own = columns.get(item.status) ?? []
  const place = own.indexOf(item)
  if (key === 'ArrowDown') return own[place + 1] ?? null
  if (key === 'ArrowUp') return own[place - 1] ?? null
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (by === undefined) return null
  const at = backlogStatuses.indexOf(item.status)
  const beside = by > 0 ? backlogStatuses.slice(at + 1) : backlogStatuses.slice(0, at).reverse()
  const cards = beside.map((status) => columns.get(status) ?? []).find(({ length }) => length > 0)
  return cards?.[Math.min(place, cards.length - 1)] ?? null
}
