// Journey files through the browser's own pickers, with downloads where it has no file access.

import { fileOpen, fileSave } from 'browser-fs-access'
import { messageOf } from '../lib/message-of'
import { fail, type Result, succeed } from '../lib/result'
import { download } from './download'
import { stampOf } from './file-stamp'
import type { FileFailure, JourneyFiles, PickedFile, WrittenFile } from './journey-files'
import { SaveFault, saveToHandle } from './save-to-handle'

const journeyType = {
  description: 'Journey map',
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  id: 'throughline',
}

/** What may hold a map: the file itself, or a picture that can be reopened. */
const openableType = {
  ...journeyType,
  extensions: ['.json', '.png', '.svg'],
  mimeTypes: ['application/json', 'image/png', 'image/svg+xml'],
}

/** Files as this browser can give them. */
export function createBrowserFiles(): JourneyFiles {
  return {
    pick: () =>
      attempt('unreadable', async () => {
        const file = await fileOpen(openableType)
        return readPicked(file, file.handle ?? null)
      }),
    read: (file, handle) => attempt('unreadable', () => readPicked(file, handle)),
    // What writes files comes with the first save.
    prepare: async (...args) =>
      (await import('./prepare-journey-file')).prepareJourneyFile(...args),
    write: (bytes, suggestedName, { handle, ...target }) =>
      attempt('unwritable', async () => {
        const place = handle ?? (await pickPlace(suggestedName))
        if (place === null) {
          download(new Blob([bytes], { type: 'application/json' }), suggestedName)
          return { name: suggestedName, how: 'downloaded', handle: null, stamp: null }
        }
        const rules = handle === null ? { ...target, known: null } : target
        const stamp = await saveToHandle(bytes, place, rules).catch(tellAbort)
        return { name: place.name, how: 'saved', handle: place, stamp }
      }),
    export: (blob, suggestedName) =>
      attempt('unwritable', async () => {
        const extension = suggestedName.slice(suggestedName.lastIndexOf('.'))
        const written = await saveOrDownload(blob, {
          fileName: suggestedName,
          extensions: [extension],
          mimeTypes: [blob.type],
          id: 'throughline-exports',
        })
        const how = written ? 'saved' : 'downloaded'
        return { name: written?.name ?? suggestedName, how, handle: written ?? null, stamp: null }
      }),
  }
}

async function readPicked(file: File, handle: FileSystemFileHandle | null): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, handle, stamp: handle && (await stampOf(file, bytes)) }
}

type SavePicker = (options: object) => Promise<FileSystemFileHandle>

/** Asks for a place; null where the browser has no file access. */
async function pickPlace(suggestedName: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker }
  if (!showSaveFilePicker) return null
  const { description, extensions, mimeTypes, id } = journeyType
  const accept = Object.fromEntries(mimeTypes.map((type) => [type, extensions]))
  return showSaveFilePicker({ id, suggestedName, types: [{ description, accept }] })
}

/** A picker opens only soon after a key or a press: what took longer to make is downloaded. */
async function saveOrDownload(
  blob: Blob,
  options: { fileName: string; extensions: string[]; mimeTypes: string[]; id: string },
): Promise<FileSystemFileHandle | null> {
  try {
    return await fileSave(blob, options)
  } catch (error) {
    const isTooLate = error instanceof DOMException && error.name === 'SecurityError'
    if (!isTooLate) throw error
    download(blob, options.fileName)
    return null
  }
}

/** Only a picker is closed by a person; what else ends this way, the browser itself refused. */
function tellAbort(error: unknown): never {
  const isAborted = error instanceof DOMException && error.name === 'AbortError'
  throw isAborted ? new SaveFault({ code: 'unwritable', reason: messageOf(error) }) : error
}

/** What the browser's own exceptions mean here. */
const failuresByName: Readonly<Record<string, FileFailure>> = {
  AbortError: { code: 'cancelled' },
  NotAllowedError: { code: 'not-allowed' },
  SecurityError: { code: 'too-late' },
  NotFoundError: { code: 'gone' },
  QuotaExceededError: { code: 'disk-full' },
}

async function attempt<Value extends PickedFile | WrittenFile>(
  code: 'unreadable' | 'unwritable',
  work: () => Promise<Value>,
): Promise<Result<Value, FileFailure>> {
  try {
    return succeed(await work())
  } catch (error) {
    if (error instanceof SaveFault) return fail(error.failure)
    const known = error instanceof DOMException ? failuresByName[error.name] : undefined
    return fail(known ?? { code, reason: messageOf(error) })
  }
}
