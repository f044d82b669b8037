// Writes a file that is there, whole or not at all, and believes it only when it was read back.
// The browser writes beside the file and puts the new one in its place on `close`: until then the
// old bytes stand, whatever fails.
import type { FileStamp } from '../store/session-state'
import { hashOf, stampOf } from './file-stamp'
import type { FileFailure, WriteTarget } from './journey-files'
import type { FileBytes } from './serialise-journey'

export type SaveRules = Omit<WriteTarget, 'handle'>

/** The file as it was looked at, and the SHA-256 of all that may be written over in it. */
type Seen = { readonly file: File; readonly replaceable: readonly (string | null | undefined)[] }

/** A step of saving that did not succeed. */
export class SaveFault extends Error {
  readonly failure: FileFailure

  constructor(failure: FileFailure) {
    super(failure.code)
    this.failure = failure
  }
}

/**
 * Check, write, close, read back. The stamp of what now stands there.
 * @throws SaveFault, or what the browser throws
 */
export async function saveToHandle(
  bytes: FileBytes,
  handle: FileSystemFileHandle,
  { known, underWay, onWriting, isQuiet = false }: SaveRules,
): Promise<FileStamp | null> {
  await getPermission(handle, isQuiet)
  const hash = await hashOf(bytes)
  // Our own bytes as well, whether or not we heard that they had arrived.
  const replaceable = [known?.hash, underWay, hash]
  const seen = known && (await checkContent({ file: await handle.getFile(), replaceable }))
  if (hash !== null) onWriting?.(hash)
  await writeWhole(bytes, handle, seen)
  const file = await handle.getFile()
  const stamp = await stampOf(file, await bytesIn(file))
  if ((stamp?.hash ?? null) !== hash || file.size !== bytes.byteLength) {
    throw new SaveFault({ code: 'differs' })
  }
  return stamp
}

type WithPermission = {
  readonly queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>
}

/** Permission is lost when the last tab of the app was closed, or when a person takes it back. */
async function getPermission(handle: FileSystemFileHandle, isQuiet: boolean): Promise<void> {
  const asking = handle as WithPermission
  const state = (await asking.queryPermission?.({ mode: 'readwrite' })) ?? 'granted'
  if (state === 'granted') return
  // The browser asks nobody again who has refused: only another place helps.
  if (state === 'denied') throw new SaveFault({ code: 'permission-denied' })
  if (isQuiet) throw new SaveFault({ code: 'permission-lost' })
  // The browser asks only soon after a key or a press.
  if (!navigator.userActivation?.isActive) throw new SaveFault({ code: 'too-late' })
  const answer = (await asking.requestPermission?.({ mode: 'readwrite' })) ?? 'denied'
  if (answer === 'denied') throw new SaveFault({ code: 'permission-denied' })
  if (answer !== 'granted') throw new SaveFault({ code: 'permission-lost' })
}

/** The file, when its content may be replaced. Touching a file without changing it asks nothing. */
async function checkContent(seen: Seen): Promise<Seen> {
  const { file, replaceable } = seen
  const bytes = await bytesIn(file)
  if (replaceable.includes(await hashOf(bytes))) return seen
  throw new SaveFault({ code: 'changed-on-disk', bytes, stamp: await stampOf(file, bytes) })
}

async function writeWhole(
  bytes: FileBytes,
  handle: FileSystemFileHandle,
  seen: Seen | null,
): Promise<void> {
  const writable = await handle.createWritable()
  try {
    await writable.write(bytes)
    if (seen) await checkStillThere(handle, seen)
    await writable.close()
  } catch (error) {
    // Throws away what was written beside the file; the first fault is the one to tell.
    await writable.abort().catch(() => undefined)
    throw error
  }
}

/** Somebody may have saved while we wrote: looked at once more, as late as can be. */
async function checkStillThere(
  handle: FileSystemFileHandle,
  { file: { size, lastModified }, replaceable }: Seen,
): Promise<void> {
  const file = await handle.getFile()
  const isUntouched = file.size === size && file.lastModified === lastModified
  if (!isUntouched) await checkContent({ file, replaceable })
}

async function bytesIn(file: File): Promise<FileBytes> {
  return new Uint8Array(await file.arrayBuffer())
}
