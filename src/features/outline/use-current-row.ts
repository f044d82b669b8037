// The one row that has, or would have, the focus: it follows the selection, and what is deleted or
// folded away leaves it on what stands nearest.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import type { RecordRef } from '../../model/document/journey-document'
import { keysAbove, type OutlineRow, outlineKeyOf } from '../../model/queries/outline-rows'

export type CurrentRow = {
  readonly row: OutlineRow | null
  /** Makes a row the current one; what is selected stays as it is. */
  readonly goTo: (key: string) => void
}

export function useCurrentRow(rows: readonly OutlineRow[]): CurrentRow {
  const { session } = useApp().context
  const document = useDocument((now) => now)
  const primary = useSession(({ selection }) => selection.at(-1))
  const [wanted, setWanted] = useState<RecordRef | string | null>(session.get().focused)
  const lastIndex = useRef(0)

  const walkedTo = useSession(({ walking }) => walking?.stops.at(-1)?.touchpointId)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that is gone to.
  useEffect(() => {
    const goneTo = walkedTo ? ({ kind: 'touchpoint', id: walkedTo } as const) : primary
    if (!goneTo || goneTo.kind === 'map') return
    setWanted(goneTo)
    const above = new Set(keysAbove(document, goneTo))
    const { foldedRows } = session.get()
    const unfolded = foldedRows.filter((key) => !above.has(key))
    if (unfolded.length < foldedRows.length) session.set({ foldedRows: unfolded })
  }, [primary, walkedTo])

  const goTo = useCallback(
    (key: string) => setWanted(rows.find((row) => row.key === key)?.ref ?? key),
    [rows],
  )
  const keys = wanted === null ? [] : keysToTry(wanted, (ref) => keysAbove(document, ref))
  const row =
    keys.flatMap((key) => rows.find((one) => one.key === key) ?? [])[0] ??
    rows[Math.min(lastIndex.current, rows.length - 1)] ??
    null
  const index = row ? rows.indexOf(row) : 0
  useEffect(() => {
    lastIndex.current = index
  }, [index])
  return { row, goTo }
}

/** Its own row, else the row that hides it. */
function keysToTry(
  wanted: RecordRef | string,
  above: (ref: RecordRef) => readonly string[],
): readonly string[] {
  if (typeof wanted === 'string') return [wanted]
  return [outlineKeyOf(wanted), ...[...above(wanted)].reverse()]
}
