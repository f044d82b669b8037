// Another title for a map that is not open: one step more in its journal, as if it had been.
import type { Result } from '../../lib/result'
import type { EditEnv } from '../../model/document/edit-env'
import { updateMap } from '../../model/edits/update-record'
import { createDocumentStore } from '../../store/document-store'
import { textRef } from '../../text/texts'
import { type EntryRow, toEntryRow } from './journal-entry'
import type { JournalShelf } from './journal-shelf'
import type { MapRow } from './map-row'
import type { Rebuilt } from './rebuild'

/** Why a map keeps its title. */
export type NotRenamed = 'gone' | 'not-readable' | 'open' | 'locked' | 'read-only'

type Outside = {
  readonly shelf: JournalShelf
  readonly env: EditEnv
  readonly nowMs: () => number
  readonly openElsewhere: () => Promise<ReadonlySet<string>>
}

type Kept = Rebuilt & { readonly map: MapRow; readonly lastSeq: number }

/** Null: it has the title now. */
export async function renameKept(
  { shelf, env, nowMs, openElsewhere }: Outside,
  read: (mapId: string) => Promise<Result<Kept, string>>,
  { mapId, title }: { readonly mapId: string; readonly title: string },
): Promise<NotRenamed | null> {
  const isGone = async () => {
    const row = await shelf.map(mapId)
    return row === undefined || row.deletedAtMs !== null
  }
  const last = await shelf.lastEntry(mapId)
  const kept = await read(mapId)
  if (await isGone()) return 'gone'
  if (!kept.ok) return 'not-readable'
  const { state, lastSeq: seq, map } = kept.value
  if ((await openElsewhere()).has(mapId)) return 'open'
  if (map.isReadOnly) return 'read-only'
  if (state.document.map.isLocked) return 'locked'
  const store = createDocumentStore(state.document, env, nowMs)
  store.open(state.document, { history: state })
  const entries: EntryRow[] = []
  store.onCommit(({ step }) => entries.push(toEntryRow(mapId, seq + 1, step)))
  store.edit(textRef('journal.rename'), (draft) => updateMap(draft, { title }))
  const calm = { seq: seq + 1, atMs: nowMs() }
  try {
    // What another window deleted or wrote meanwhile is not written over.
    const after = last && { after: last }
    await shelf.write({ ...after, entries, map: { ...map, title, calm, changedAtMs: nowMs() } })
    return null
  } catch (error) {
    if (await isGone()) return 'gone'
    if (error instanceof DOMException && error.name === 'ConstraintError') return 'open'
    throw error
  }
}
