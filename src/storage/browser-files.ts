// Journey files through the browser's own pickers, with downloads where it has no file access.
import { fileOpen, fileSave } from 'browser-fs-access'
import { fail, type Result, succeed } from '../lib/result'
import { download } from './download'
import type { FileFailure, JourneyFiles, PickedFile, WrittenFile } from './journey-files'

const journeyType = {
  description: 'Journey map',
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  id: 'throughline',
}

/** What may hold a map: the file itself, or a picture that can be reopened. */
const openableType = {
  ...journeyType,
  extensions: ['.json', '.png'],
  mimeTypes: ['application/json', 'image/png'],
}

/** Files as this browser can give them. */
export function createBrowserFiles(): JourneyFiles {
  return {
    pick: () =>
      attempt('unreadable', async () => {
        const file = await fileOpen(openableType)
        return bytesOf(file, file.handle ?? null)
      }),
    read: (file, handle) => attempt('unreadable', () => bytesOf(file, handle)),
    write: (text, suggestedName, handle) =>
      attempt('unwritable', async () => {
        const blob = new Blob([text], { type: 'application/json' })
        const written = await fileSave(
          blob,
          { ...journeyType, fileName: suggestedName },
          handle,
          handle !== null,
        )
        if (!written) return { name: suggestedName, how: 'downloaded', handle: null }
        await checkWritten(written, text)
        return { name: written.name, how: 'saved', handle: written }
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
        return { name: written?.name ?? suggestedName, how, handle: written ?? null }
      }),
  }
}

async function bytesOf(file: File, handle: FileSystemFileHandle | null): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, handle }
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

/** "Saved" is only said of bytes that were read back. */
async function checkWritten(handle: FileSystemFileHandle, text: string): Promise<void> {
  const file = await handle.getFile()
  if ((await file.text()) !== text) throw new Error('the file on disk differs from the map')
}

async function attempt<Value extends PickedFile | WrittenFile>(
  code: 'unreadable' | 'unwritable',
  work: () => Promise<Value>,
): Promise<Result<Value, FileFailure>> {
  try {
    return succeed(await work())
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return fail({ code: 'cancelled' })
    }
    if (error instanceof DOMException && error.name === 'NotAllowedError') {
      return fail({ code: 'not-allowed' })
    }
    return fail({ code, reason: error instanceof Error ? error.message : String(error) })
  }
}
