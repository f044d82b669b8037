// A cell of the grid: of which column it is decides where it stands and when it gives way.
import type { ReactNode, SyntheticEvent } from 'react'

export type Column =
  | 'rank'
  | 'scored'
  | 'item'
  | 'tracker'
  | 'status'
  | 'owner'
  | 'size'
  | 'score'
  | 'pain'
  | 'votes'
  | 'where'
  | 'group'

/** What makes an element a row: a table cannot be drawn in part. */
export function rowProps(rowIndex: number, isSelected?: boolean) {
  return { role: 'row', 'aria-rowindex': rowIndex, 'aria-selected': isSelected } as const
}

/** What makes an element the grid; `rows`: how many there are, drawn or not. */
export function gridProps(label: string, rows: number) {
  return {
    role: 'grid',
    tabIndex: -1,
    'aria-label': label,
    'aria-rowcount': rows,
    'aria-multiselectable': true,
  } as const
}

export function Cell({
  column,
  role = 'gridcell',
  className,
  title,
  status,
  children,
}: {
  column: Column
  role?: 'gridcell' | 'rowheader' | 'columnheader'
  className?: string | undefined
  title?: string | undefined
  status?: string
  children: ReactNode
}) {
  return (
    <span role={role} className={className} data-column={column} data-status={status} title={title}>
      {children}
    </span>
  )
}

/** From a field in a row back to the row. */
export function focusRow({ currentTarget }: SyntheticEvent): void {
  if (currentTarget instanceof Element) {
    currentTarget.closest<HTMLElement>('[data-row]')?.focus()
  }
}
