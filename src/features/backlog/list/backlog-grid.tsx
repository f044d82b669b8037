// The grid "Backlog items": one tab stop, arrow keys within, the shared selection on its rows.
import { type FocusEvent, type MouseEvent, type PointerEvent, useMemo, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { shortcutScope } from '../../../bindings/use-shortcuts'
import { useTexts } from '../../../bindings/use-texts'
import { canEdit } from '../../../commands/conditions'
import { backlogRows } from '../../../model/backlog/backlog-rows'
import { handRanks, rankingBy } from '../../../model/backlog/ranking'
import type { RecordRef } from '../../../model/document/journey-document'
import type { BacklogItemId } from '../../../model/records/backlog-item'
import { useKeysOnFocused } from '../../../parts/use-keys-on-focused'
import { useRowFocus } from '../../../parts/use-row-focus'
import { useSeenRows } from '../../../parts/use-seen-rows'
import { useLook } from '../use-look'
import { gridProps } from './cell'
import { GridHead } from './grid-head'
import { GroupRow } from './group-row'
import { ItemRow } from './item-row'
import styles from './list.module.css'
import { rowHeight } from './row-height'
import { useCurrentItem } from './use-current-item'
import { choose, useGridKeys } from './use-grid-keys'
import { useRankDrag } from './use-rank-drag'

export function BacklogGrid() {
  const { context } = useApp()
  const { write } = useTexts()
  const [{ method, filter, grouping }] = useLook()
  const document = useDocument((now) => now)
  const selection = useSession((session) => session.selection)
  const renamedId = useSession(({ renaming }) => renaming?.ref.id ?? null)
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const rows = backlogRows(document, filter, grouping)
  const ranks = handRanks(document)
  const ranking = rankingBy(document, method)
  const current = useCurrentItem(rows)
  const seen = useSeenRows(scroller, rows, current.key, rowHeight, 60)
  const selected = useMemo(() => new Set<string>(selection.map(({ id }) => id)), [selection])
  const drag = useRankDrag(body, scroller, seen)
  useRowFocus(scroller, 'row', current.key, current.index)
  useKeysOnFocused(scroller, refAt)
  const onKeyDown = useGridKeys(rows, current)

  const rowAt = ({ target }: { target: EventTarget }) => {
    const key = elementAt(target)?.dataset.row
    return rows.find((row) => row.key === key)
  }
  const onClick = (event: MouseEvent) => {
    const row = rowAt(event)
    if (!row || isControl(event.target)) return
    current.goTo(row.key)
    choose(context.session, row, event.ctrlKey || event.metaKey, event.shiftKey)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const key = elementAt(target)?.dataset.row
    if (key) current.goTo(key)
  }
  const onDoubleClick = (event: MouseEvent) => {
    if (rowAt(event)?.kind === 'item' && !isControl(event.target)) {
      void context.run('selection.rename')
    }
  }
  const onPointerDown = (event: PointerEvent) => {
    const row = rowAt(event)
    if (row && !isControl(event.target) && canEdit(context) === true) drag.start(event, row)
  }
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        {...gridProps(write('backlog.items'), rows.length + 1)}
        className={styles.grid}
        {...shortcutScope('backlog')}
        {...{ onFocus, onKeyDown, onClick, onDoubleClick, onPointerDown }}
      >
        <GridHead method={method} />
        <div
          ref={body}
          className={styles.body}
          style={{ height: seen.height }}
          data-dragging={drag.gap !== null || undefined}
        >
          {seen.rows.map(({ row, top, height }) => {
            const shared = {
              ...{ top, height, isCurrent: row.key === current.key },
              rowIndex: rows.indexOf(row) + 2,
            }
            return row.kind === 'group' ? (
              <GroupRow key={row.key} {...shared} {...{ row, grouping, document }} />
            ) : (
              <ItemRow
                key={row.key}
                {...shared}
                {...{ document, method }}
                item={row.item}
                rank={ranks.get(row.item.id) ?? 0}
                scored={ranking.rankOf.get(row.item.id) ?? null}
                best={ranking.best}
                isSelected={selected.has(row.key)}
                isRenamed={renamedId === row.key}
                isHeld={drag.heldIds.includes(row.item.id)}
              />
            )
          })}
          {drag.gap !== null && <div className={styles.gap} style={{ top: drag.gap }} />}
        </div>
        {rows.length === 0 && <p className={styles.none}>{write('backlog.noneFits')}</p>}
      </div>
    </div>
  )
}

function elementAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
}

/** What acts by itself: a press on it is no press on the row. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, select, input, textarea') !== null
}

function refAt(element: Element): RecordRef | null {
  const row = element.closest<HTMLElement>('[data-item]')?.dataset.item
  return row ? { kind: 'backlogItem', id: row as BacklogItemId } : null
}
