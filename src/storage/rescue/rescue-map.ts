// Gets one map out of the browser as a file: from the journal, from the mirror of its newest
// checkpoint, or, when nothing of that is sound, as the rows that are there.
import { fileStemOf } from '../../lib/file-stem'
import { writeJourney } from '../../model/file-format/write-file'
import type { MirroredMap } from '../journal/checkpoint-mirror'
import { type Rebuilt, rebuild } from '../journal/rebuild'
import { rebuildNewest } from '../journal/rebuild-newest'
import type { KeptRows } from './kept-rows'

export type RescueSources = {
  /** Null: the database could not be opened, or there is none. */
  readonly rows: KeptRows | null
  readonly mirrored: () => Promise<readonly MirroredMap[]>
}

export type Rescued = {
  /**
   * `whole`: as the map last was; `shortened`: up to a change that could not be read; `raw`: rows
   * that the editor cannot open, for somebody who can read them.
   */
  readonly kind: 'whole' | 'shortened' | 'raw'
  readonly fileName: string
  readonly text: string
}

/** The map as a file; null when nothing is there of it. Never rejects. */
export async function rescueMap(sources: RescueSources, mapId: string): Promise<Rescued | null> {
  const { rows } = sources
  const kept = rows && (await orNull(() => rebuildNewest(rows, mapId)))
  // The mirror is looked at only when it may know more.
  const found = kept && !kept.isCutShort ? kept : newer(kept, await fromMirror(sources, mapId))
  return (found && fileOf(found, kept === null)) ?? (await rawRows(sources, mapId))
}

async function fromMirror(
  { rows, mirrored }: RescueSources,
  mapId: string,
): Promise<Rebuilt | null> {
  const there = (await orNull(mirrored))?.find(({ map }) => map.id === mapId)
  if (!there) return null
  const { checkpoint } = there
  const entries = rows && (await orNull(() => rows.entriesAfter(mapId, checkpoint.seq)))
  return orNull(async () => rebuild([checkpoint], entries ?? []))
}

function newer(left: Rebuilt | null, right: Rebuilt | null): Rebuilt | null {
  if (!left || !right) return left ?? right
  return right.seq > left.seq ? right : left
}

/** Null for a document that cannot be written. */
function fileOf({ state, isCutShort }: Rebuilt, isMirrored: boolean): Rescued | null {
  try {
    const { document } = state
    const fileName = `${fileStemOf(document.map.title)}.journey.json`
    const kind = isCutShort || isMirrored ? 'shortened' : 'whole'
    return { kind, fileName, text: writeJourney(document) }
  } catch {
    return null
  }
}

async function rawRows({ rows, mirrored }: RescueSources, mapId: string): Promise<Rescued | null> {
  const raw = rows && (await orNull(() => rows.raw(mapId)))
  const copy = (await orNull(mirrored))?.find(({ map }) => map.id === mapId)
  const isNothing = !raw || raw.checkpoints.length + raw.contents.length + raw.entries.length === 0
  if (isNothing && !copy) return null
  const title = raw?.map?.title ?? copy?.map.title ?? ''
  const fileName = `${fileStemOf(title)}.raw.json`
  return { kind: 'raw', fileName, text: JSON.stringify({ mapId, ...raw, copy }, null, 1) }
}

async function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read()
  } catch {
    return null
  }
}
