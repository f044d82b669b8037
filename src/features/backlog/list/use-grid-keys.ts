// The keys of the list: up and down through its rows, right and left through what is in one. All other
// keys are commands.
import { type KeyboardEvent, useCallback } from 'react'
import { useSessionStore } from '../../../bindings/use-session'
import type { BacklogRow } from '../../../model/backlog/backlog-rows'
import { isSameRef, type SessionStore } from '../../../store/session-store'
import type { CurrentItem } from './use-current-item'

const page = 10

export function useGridKeys(rows: readonly BacklogRow[], { index, goTo }: CurrentItem) {
  const session = useSessionStore()
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      const element = target.closest<HTMLElement>('[data-row]')
      const current = rows.find(({ key }) => key === element?.dataset.row)
      if (target === element && doesAct(event) && !hasItemSelected(session) && current) {
        choose(session, current, false)
      }
      if (!element || event.altKey || event.defaultPrevented || event.nativeEvent.isComposing)
        return
      if (isTyping(target)) return
      const isOnRow = target === element
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        event.preventDefault()
        goWithin(element, target, event.key === 'ArrowRight' ? 1 : -1)
      } else if (!isOnRow && event.key === 'Escape') {
        event.preventDefault()
        element.focus()
      } else if (event.key === ' ' && isOnRow) {
        event.preventDefault()
        const row = rows[index]
        if (row?.kind === 'item') choose(session, row, true)
      } else {
        const next = rows[nextIndex(event.key, index, rows.length) ?? -1]
        if (!next) return
        event.preventDefault()
        goTo(next.key)
        element.focus()
        if (!event.ctrlKey && !event.metaKey) choose(session, next, false, event.shiftKey)
      }
    },
    [rows, index, goTo, session],
  )
}

/** Selects an item alone, turns it on or off, or adds it; a group selects nothing. */
export function choose(
  session: SessionStore,
  row: BacklogRow,
  isToggled: boolean,
  isAdded = false,
): void {
  if (row.kind === 'group') {
    if (!isAdded) session.select([])
    return
  }
  const ref = { kind: 'backlogItem', id: row.item.id } as const
  if (isToggled) session.toggle(ref)
  else if (isAdded)
    session.select([...session.get().selection.filter((one) => !isSameRef(one, ref)), ref])
  else session.select([ref])
}

/**
 * A key that is about the item under the focus, whatever was selected in another view. Alt alone is not,
 * nor with a digit: whoever only looks at the backlog finds the other view as it was.
 */
function doesAct({ altKey, key }: KeyboardEvent): boolean {
  return (altKey && key.startsWith('Arrow')) || ['Enter', 'F2', 'Delete', 'Backspace'].includes(key)
}

function hasItemSelected(session: SessionStore): boolean {
  return session.get().selection.some(({ kind }) => kind === 'backlogItem')
}

function isTyping(target: HTMLElement): boolean {
  return target.matches('input, textarea')
}

/** From the row to its first control, on to the next ones, and back to the row. */
function goWithin(row: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const controls = [...row.querySelectorAll<HTMLElement>('button, select, input, textarea')]
  const stops = [row, ...controls.filter((control) => control.offsetParent !== null)]
  const next = stops[stops.indexOf(from) + by]
  next?.focus()
}

function nextIndex(key: string, index: number, count: number): number | null {
  const clamped = (wanted: number) => Math.max(0, Math.min(wanted, count - 1))
  switch (key) {
    case 'ArrowDown':
      return clamped(index + 1)
    case 'ArrowUp':
      return clamped(index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return clamped(index + page)
    case 'PageUp':
      return clamped(index - page)
    default:
      return null
  }
}
