// Folding a row hides what is in it, and unfolding shows it again.
import type { OutlineRow } from '../../model/queries/outline-rows'
import type { SessionStore } from '../../store/session-store'

/** Does nothing with a row that has nothing in it. */
export function toggleFolded(session: SessionStore, row: OutlineRow): void {
  if (!row.hasChildren) return
  const { foldedRows } = session.get()
  const others = foldedRows.filter((key) => key !== row.key)
  session.set({ foldedRows: row.isFolded ? others : [...others, row.key] })
}
