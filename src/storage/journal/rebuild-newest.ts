// The newest state of a map that a shelf can give.
import type { CheckpointRow } from './checkpoint'
import type { JournalShelf } from './journal-shelf'
import { type Rebuilt, rebuild } from './rebuild'

/** What rebuilding reads of a shelf. */
export type RebuildingShelf = Pick<JournalShelf, 'checkpoints' | 'checkpoint' | 'entriesAfter'>

/**
 * Checkpoints are large: they are read one by one, the newest first, until one is sound. Null when
 * none is.
 */
export async function rebuildNewest(
  shelf: RebuildingShelf,
  mapId: string,
): Promise<Rebuilt | null> {
  const heads = [...(await shelf.checkpoints(mapId))].reverse()
  for (const head of heads) {
    const checkpoint: CheckpointRow | undefined = await shelf.checkpoint(mapId, head.seq)
    const entries = await shelf.entriesAfter(mapId, head.seq)
    const rebuilt = checkpoint && rebuild([checkpoint], entries)
    if (rebuilt) return rebuilt
  }
  return null
}
