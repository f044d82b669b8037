// Stands in for the file dialogs of the operating system: what the user would pick is said before,
// and lives in the origin-private file system, with real handles and real writes.
import type { Page } from '@playwright/test'

export type FilePickers = {
  /** The next save dialog picks a file of this name; it is made if it is not there. */
  readonly nextSave: (name: string) => Promise<void>
  /** The next open dialog picks this file. */
  readonly nextOpen: (name: string) => Promise<void>
  /** The next dialog of either kind is closed without a choice. */
  readonly nextCancelled: () => Promise<void>
  /** Puts a file there, as another program would. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>
  /** The bytes of a file. */
  readonly read: (name: string) => Promise<Buffer>
  readonly readText: (name: string) => Promise<string>
  /** The file names that dialogs proposed so far, in order. */
  readonly proposedNames: () => Promise<string[]>
  /** Takes the pickers away, as in Firefox and Safari; before the page loads. */
  readonly remove: () => Promise<void>
}

/** Replaces the pickers of a page; before it loads. */
export async function installFilePickers(page: Page): Promise<FilePickers> {
  await page.addInitScript(replacePickers)
  const expectDialog = (choice: Choice) =>
    page.evaluate((next) => {
      ;(globalThis as unknown as PickerState).pickerChoices.push(next)
    }, choice)
  const read = async (name: string) =>
    Buffer.from(await page.evaluate(readFromPrivateFiles, name), 'base64')
  return {
    nextSave: (name) => expectDialog({ save: name }),
    nextOpen: (name) => expectDialog({ open: name }),
    nextCancelled: () => expectDialog({ cancel: true }),
    write: (name, content) =>
      page.evaluate(writeToPrivateFiles, {
        name,
        base64: Buffer.from(content).toString('base64'),
      }),
    read,
    readText: async (name) => (await read(name)).toString('utf8'),
    proposedNames: () =>
      page.evaluate(() => (globalThis as unknown as PickerState).pickerProposals),
    remove: async () => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
        Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
      })
    },
  }
}

type Choice = { readonly save?: string; readonly open?: string; readonly cancel?: true }
type PickerState = { pickerChoices: Choice[]; pickerProposals: string[] }
type SaveOptions = { readonly suggestedName?: string } | undefined

// The functions below run in the page: each must stand alone.

function replacePickers() {
  const state = globalThis as unknown as PickerState
  state.pickerChoices = []
  state.pickerProposals = []
  const nextChoice = (dialog: string): Choice => {
    // As browsers do: a dialog opens only soon after a key or a press.
    if (!navigator.userActivation.isActive) {
      throw new DOMException('Must be handling a user gesture', 'SecurityError')
    }
    const choice = state.pickerChoices.shift()
    if (!choice) throw new Error(`The test expected no dialog, but one opened: ${dialog}`)
    if (choice.cancel) throw new DOMException('The user aborted a request.', 'AbortError')
    return choice
  }
  const fileHandle = async (name: string | undefined, create: boolean) => {
    if (!name) throw new Error('The test expected the other kind of dialog')
    const root = await navigator.storage.getDirectory()
    return root.getFileHandle(name, { create })
  }
  const pickers = {
    showSaveFilePicker: async (options: SaveOptions) => {
      state.pickerProposals.push(options?.suggestedName ?? '')
      return fileHandle(nextChoice('save').save, true)
    },
    showOpenFilePicker: async () => [await fileHandle(nextChoice('open').open, false)],
  }
  for (const [key, value] of Object.entries(pickers)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true })
  }
}

async function readFromPrivateFiles(name: string): Promise<string> {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle(name)
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  }
  return btoa(binary)
}

async function writeToPrivateFiles(file: { name: string; base64: string }): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getFileHandle(file.name, { create: true })
  const writable = await handle.createWritable()
  const binary = atob(file.base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  await writable.write(bytes)
  await writable.close()
}
