// Writes a file that is there, whole or not at all, and believes it only when it was read back.
// The browser writes beside the file and puts the new one in its place on `close`: until then the
// old bytes stand, whatever fails.
import type { FileStamp } from '../store/session-state'
import { hashOf, isUntouched, stampOf } from './file-stamp'
import type { FileFailure } from './journey-files'
import type { FileBytes } from './prepare-journey-file'

export type SaveRules = {
  /** What the file was like when we last saw it; null: whatever is there is to be replaced. */
  readonly known: FileStamp | null
  /** Nobody pressed anything: no question of the browser may come up. */
  readonly isQuiet: boolean
}

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
  { known, isQuiet }: SaveRules,
): Promise<FileStamp | null> {
  await getPermission(handle, isQuiet)
  const seen = known && (await checkUnchanged(handle, known))
  const hash = await hashOf(bytes)
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
  // The browser asks only soon after a key or a press.
  if (isQuiet || !navigator.userActivation?.isActive) {
    throw new SaveFault({ code: 'permission-lost' })
  }
  const answer = (await asking.requestPermission?.({ mode: 'readwrite' })) ?? 'denied'
  if (answer !== 'granted') throw new SaveFault({ code: 'permission-lost' })
}

/** The file as it stands there, when its content is still what we know. */
async function checkUnchanged(handle: FileSystemFileHandle, known: FileStamp): Promise<FileStamp> {
  const file = await handle.getFile()
  await checkContent(file, known)
  return { ...known, size: file.size, modifiedMs: file.lastModified }
}

/** Touching a file without changing it asks nothing. */
async function checkContent(file: File, { hash }: FileStamp): Promise<void> {
  const bytes = await bytesIn(file)
  if ((await hashOf(bytes)) === hash) return
  throw new SaveFault({ code: 'changed-on-disk', bytes, stamp: await stampOf(file, bytes) })
}

async function writeWhole(
  bytes: FileBytes,
  handle: FileSystemFileHandle,
  seen: FileStamp | null,
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
async function checkStillThere(handle: FileSystemFileHandle, seen: FileStamp): Promise<void> {
  const file = await handle.getFile()
  if (!isUntouched(file, seen)) await checkContent(file, seen)
}

async function bytesIn(file: File): Promise<FileBytes> {
  return new Uint8Array(await file.arrayBuffer())
}
