// A menu at a point of the window (a right click, a long press) or beside an element (the menu key).
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type LateGroups, Menu } from './menu'
import { Popover } from './popover'

export type ContextMenuProps = {
  label: string
  groups: LateGroups
  /** Where it opens, in CSS pixels of the window, or the element; null: it is closed. */
  at: { readonly x: number; readonly y: number } | Element | null
  onClose: () => void
}

export function ContextMenu({ label, groups, at, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLDivElement>(null)
  const element = useRef<Element | null>(null)
  // The menu goes first: while it is there, nothing behind it can take the focus.
  const closing = (act: () => void) => () => {
    flushSync(onClose)
    act()
  }
  const made = at === null ? [] : typeof groups === 'function' ? groups() : groups
  const acting = made.map((group) => ({
    ...group,
    entries: group.entries.map((one) => ({ ...one, onAction: closing(one.onAction) })),
  }))
  const isAtElement = at instanceof Element
  const point = at !== null && !isAtElement ? at : null
  element.current = isAtElement ? at : null
  // The anchor must stand in its place before the popover is measured against it.
  const [isPlaced, setPlaced] = useState(false)
  useEffect(() => setPlaced(at !== null), [at])
  return (
    <>
      {point && (
        <div
          ref={anchor}
          style={{ position: 'fixed', left: point.x, top: point.y, width: 0, height: 0 }}
        />
      )}
      <Popover
        aria-label={label}
        isOpen={at !== null && isPlaced}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        triggerRef={isAtElement ? element : anchor}
        // Beside the point it may slide up, and so has the whole height of the window.
        placement={isAtElement ? 'bottom start' : 'right top'}
        offset={isAtElement ? 4 : 0}
      >
        <Menu label={label} groups={acting} onClose={onClose} />
      </Popover>
    </>
  )
}
