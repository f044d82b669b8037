// The newest checkpoint of each map once more, in the origin-private file system where there is one:
// a second place, for the day on which the database cannot be read.
import type { CheckpointRow } from './checkpoint'
import type { MapRow } from './map-row'

export type MirroredMap = { readonly map: MapRow; readonly checkpoint: CheckpointRow }

export type CheckpointMirror = {
  /** Writes when the write before is over; of several that wait only the last is written. */
  readonly put: (mirrored: MirroredMap) => void
  readonly all: () => Promise<readonly MirroredMap[]>
  readonly drop: (mapId: string) => Promise<void>
}

const folderName = 'newest-checkpoints'

/** A mirror in this browser; where it has no such file system, it holds nothing. */
export function createCheckpointMirror(): CheckpointMirror {
  let waiting: MirroredMap | null = null
  let isWriting = false
  const writeAll = async () => {
    isWriting = true
    while (waiting) {
      const next = waiting
      waiting = null
      // The mirror is a second chance: its faults cost only that.
      await write(next).catch(() => undefined)
    }
    isWriting = false
  }
  return {
    put: (mirrored) => {
      waiting = mirrored
      if (!isWriting) void writeAll()
    },
    all: readAll,
    drop: async (mapId) => {
      const folder = await openFolder()
      await folder?.removeEntry(fileOf(mapId)).catch(() => undefined)
    },
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage?.getDirectory?.().catch(() => null)
  return (await root?.getDirectoryHandle(folderName, { create: true })) ?? null
}

function fileOf(mapId: string): string {
  return `${mapId}.json`
}

async function write({ map, checkpoint }: MirroredMap): Promise<void> {
  const handle = await (await openFolder())?.getFileHandle(fileOf(map.id), { create: true })
  if (!handle || !('createWritable' in handle)) return
  const writable = await handle.createWritable()
  // A handle cannot be written as text: the file is picked again.
  const plain: MapRow = { ...map, file: { ...map.file, handle: null } }
  await writable.write(JSON.stringify({ map: plain, checkpoint }))
  await writable.close()
}

async function readAll(): Promise<readonly MirroredMap[]> {
  const folder = await openFolder().catch(() => null)
  if (!folder) return []
  const found: MirroredMap[] = []
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue
    const text = await (await handle.getFile()).text()
    const mirrored = parse(text)
    if (mirrored) found.push(mirrored)
  }
  return found
}

function parse(text: string): MirroredMap | null {
  try {
    const { map, checkpoint } = JSON.parse(text) as Partial<MirroredMap>
    return map && checkpoint ? { map, checkpoint } : null
  } catch {
    return null
  }
}
