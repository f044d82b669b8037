// The one row of the list that has, or would have, the focus: it follows the selection, and what goes
// leaves it on what stands there then. At first it is the item of what was captured last.
import { useEffect, useRef, useState } from 'react'
import { useDocuments } from '../../../bindings/use-document'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import type { BacklogRow } from '../../../model/backlog/backlog-rows'
import { backlogItemsFor } from '../../../model/queries/backlog-items-for'

export type CurrentItem = {
  readonly key: string | null
  /** Its place among the rows; -1: there are none. */
  readonly index: number
  readonly goTo: (key: string) => void
}

export function useCurrentItem(rows: readonly BacklogRow[]): CurrentItem {
  const primary = useSession(({ selection }) => selection.at(-1))
  const lastCaptured = useLastCaptured()
  const [wanted, setWanted] = useState<string | null>(lastCaptured)
  const lastIndex = useRef(0)
  const primaryId = primary?.kind === 'backlogItem' ? primary.id : null
  useEffect(() => {
    if (primaryId) setWanted(primaryId)
  }, [primaryId])
  const found = rows.findIndex(({ key }) => key === wanted)
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1)
  useEffect(() => {
    lastIndex.current = Math.max(index, 0)
  }, [index])
  return { key: rows[index]?.key ?? null, index, goTo: setWanted }
}

/** The item that was linked last to the pain or idea that was captured last. */
function useLastCaptured(): () => string | null {
  const session = useSessionStore()
  const documents = useDocuments()
  return () => {
    const note = session.get().captured?.lastNote
    return (note && backlogItemsFor(documents.getDocument(), note).at(-1)?.id) ?? null
  }
}
