// The keys of a tree: up and down through the rows, right and left into and out of them. All other
// keys are commands.
import { type KeyboardEvent, useCallback } from 'react'
import { useApp } from '../../bindings/app-context'
import { isMac } from '../../bindings/platform'
import type { OutlineRow } from '../../model/queries/outline-rows'
import { isSameRef, type SessionStore } from '../../store/session-store'
import { toggleFolded } from './fold'
import { addedInGroup } from './outline-menu'
import type { CurrentRow } from './use-current-row'

const page = 12

export function useTreeKeys(rows: readonly OutlineRow[], { row, goTo }: CurrentRow) {
  const { session, run } = useApp().context
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      const isOnRow = target.getAttribute('role') === 'treeitem'
      if (!row || !isOnRow || event.nativeEvent.isComposing) return
      const adds = row.group && addedInGroup[row.group][0]
      if (adds && event.key === 'Enter' && (event.altKey || event.shiftKey)) {
        event.preventDefault()
        void run(adds)
        return
      }
      if (event.altKey) return
      const isModified = isMac ? event.metaKey : event.ctrlKey
      if (event.key === ' ') {
        event.preventDefault()
        if (event.ctrlKey && row.ref) session.toggle(row.ref)
        else if (!event.ctrlKey) toggleFolded(session, row)
        return
      }
      const next = nextRow(event.key, rows, row, () => toggleFolded(session, row))
      if (next === undefined) return
      event.preventDefault()
      if (!next) return
      // On a walk Enter says what is a stop; the arrows only go there.
      if (isModified || session.get().walking) goTo(next.key)
      else move(session, next, event.shiftKey, goTo)
    },
    [rows, row, goTo, session, run],
  )
}

function move(
  session: SessionStore,
  { key, ref }: OutlineRow,
  isAdding: boolean,
  goTo: CurrentRow['goTo'],
): void {
  goTo(key)
  if (!ref) {
    if (!isAdding) session.select([])
    return
  }
  const others = isAdding ? session.get().selection.filter((one) => !isSameRef(one, ref)) : []
  session.select([...others, ref])
}

/** Null: the key does something else, or leads nowhere; undefined: it is no key of the tree. */
function nextRow(
  key: string,
  rows: readonly OutlineRow[],
  row: OutlineRow,
  fold: () => void,
): OutlineRow | null | undefined {
  const at = rows.indexOf(row)
  const clamped = (index: number) => rows[Math.max(0, Math.min(index, rows.length - 1))] ?? null
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1] ?? null
    case 'ArrowUp':
      return rows[at - 1] ?? null
    case 'Home':
      return clamped(0)
    case 'End':
      return clamped(rows.length - 1)
    case 'PageDown':
      return clamped(at + page)
    case 'PageUp':
      return clamped(at - page)
    case 'ArrowRight':
      if (!row.isFolded) return row.hasChildren ? (rows[at + 1] ?? null) : null
      fold()
      return null
    case 'ArrowLeft':
      if (row.hasChildren && !row.isFolded) fold()
      else return rows.find((one) => one.key === row.parentKey) ?? null
      return null
    case 'Enter':
      // A group has no name to change: Enter opens it.
      if (row.ref) return undefined
      fold()
      return null
    default:
      return undefined
  }
}
