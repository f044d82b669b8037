// What another program left in a file that is about to be written over: it goes into the bin of this
// browser as a map, from where it can be taken back for as long as anything in the bin.
import type { EditEnv } from '../../model/document/edit-env'
import { freshHistory } from '../../store/history-state'
import type { FileConflict } from '../../store/session-state'
import { noFile } from '../../store/session-store'
import { toCheckpointRow } from './checkpoint'
import type { JournalShelf } from './journal-shelf'
import { newLocalId } from './local-maps'
import { toKeptFile } from './map-row'

/** True when it is in the bin; what is no journey map cannot be kept there. */
export async function keepOverwritten(
  { shelf, env, nowMs }: { shelf: JournalShelf; env: EditEnv; nowMs: () => number },
  { bytes, name }: FileConflict,
): Promise<boolean> {
  const { readJourneyBytes } = await import('../../model/file-format/read-file')
  const outcome = readJourneyBytes(bytes, env)
  if ('refused' in outcome) return false
  const { document, isReadOnly } = outcome
  const id = newLocalId(env)
  const atMs = nowMs()
  const title = document.map.title === '' ? name : `${document.map.title} (${name})`
  const facts = { mapId: id, seq: 0, atMs, cause: 'opened', name: null } as const
  const map = {
    id,
    title,
    createdAtMs: atMs,
    changedAtMs: atMs,
    isTouched: true,
    isReadOnly,
    isLocked: document.map.isLocked,
    file: toKeptFile(noFile),
    calm: { seq: 0, atMs },
    deletedAtMs: atMs,
  }
  try {
    await shelf.write({ map, checkpoint: toCheckpointRow(facts, freshHistory(document)) })
    return true
  } catch {
    return false
  }
}
