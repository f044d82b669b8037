// The newest checkpoint of each map once more, in the origin-private file system where there is one:
// a second place, for the day on which the database cannot be read.
import type { CheckpointRow, WrittenCheckpoint } from './checkpoint'
import type { MapRow } from './map-row'

export type MirroredMap = { readonly map: MapRow; readonly checkpoint: CheckpointRow }

export type MapToMirror = { readonly map: MapRow; readonly checkpoint: WrittenCheckpoint }

export type CheckpointMirror = {
  /** Writes when the write before is over; of several that wait only the last is written. */
  readonly put: (mirrored: MapToMirror) => void
  /** The local ids of the maps in it. */
  readonly ids: () => Promise<readonly string[]>
  /** Null: it does not have the map, or cannot read it. */
  readonly read: (mapId: string) => Promise<MirroredMap | null>
  readonly all: () => Promise<readonly MirroredMap[]>
  readonly drop: (mapId: string) => Promise<void>
}

const folderName = 'newest-checkpoints'
const ending = '.json'

/** A mirror in this browser; where it has no such file system, it holds nothing. */
export function createCheckpointMirror(): CheckpointMirror {
  let waiting: MapToMirror | null = null
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
    ids: listIds,
    read: readOne,
    all: async () => {
      const read = await Promise.all((await listIds()).map(readOne))
      return read.filter((mirrored) => mirrored !== null)
    },
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
  return `${mapId}${ending}`
}

async function write(mirrored: MapToMirror): Promise<void> {
  const handle = await (await openFolder())?.getFileHandle(fileOf(mirrored.map.id), {
    create: true,
  })
  if (!handle || !('createWritable' in handle)) return
  const writable = await handle.createWritable()
  for (const piece of mirrorPieces(mirrored)) await writable.write(piece)
  await writable.close()
}

/** Characters that are handed over at once: a millisecond or two. */
const pieceLength = 500_000

/**
 * What stands in the mirror's file: a line of JSON with all but the text, then the text as it is.
 * Inside JSON each quote in it would get a backslash, which took a second for 25 MB.
 */
export function* mirrorPieces({ map, checkpoint }: MapToMirror): Generator<string | Blob> {
  const { text, ...head } = checkpoint
  // A handle cannot be written as text: the file is picked again.
  const plain: MapRow = { ...map, file: { ...map.file, handle: null } }
  yield `${JSON.stringify({ map: plain, head })}\n`
  if (typeof text !== 'string') {
    yield text
    return
  }
  let at = 0
  while (at < text.length) {
    const end = endOfPiece(text, at + pieceLength)
    yield text.slice(at, end)
    at = end
  }
}

/** Half a sign of two units would be written as a question mark. */
function endOfPiece(text: string, end: number): number {
  return isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length ? end + 1 : end
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

async function listIds(): Promise<readonly string[]> {
  const folder = await openFolder().catch(() => null)
  const ids: string[] = []
  for await (const name of folder?.keys() ?? []) {
    if (name.endsWith(ending)) ids.push(name.slice(0, -ending.length))
  }
  return ids
}

async function readOne(mapId: string): Promise<MirroredMap | null> {
  const folder = await openFolder().catch(() => null)
  const handle = await folder?.getFileHandle(fileOf(mapId)).catch(() => null)
  return handle ? readMirrored(await (await handle.getFile()).text()) : null
}

/** Null for what is not such a file; whether the checkpoint is sound is for its reader to see. */
export function readMirrored(file: string): MirroredMap | null {
  const end = file.indexOf('\n')
  try {
    const { map, head } = JSON.parse(file.slice(0, end)) as Partial<MirrorHead>
    return map && head ? { map, checkpoint: { ...head, text: file.slice(end + 1) } } : null
  } catch {
    return null
  }
}

type MirrorHead = { readonly map: MapRow; readonly head: Omit<CheckpointRow, 'text'> }
