// A disk that fails, once, at one step of saving: the handle's own methods are replaced in the page.
import type { Page } from '@playwright/test'

export type FaultyStep =
  /** The browser wants to be asked again. */
  | 'permission'
  /** The file is not there when it is looked at. */
  | 'look'
  | 'open'
  | 'write'
  | 'close'
  /** Other bytes come back than were written. */
  | 'readBack'

/** The next save fails at this step, and only that one. */
export async function failOnce(page: Page, step: FaultyStep): Promise<void> {
  await page.evaluate(breakStep, step)
}

/** Runs in the page. */
function breakStep(step: FaultyStep): void {
  type Method = (...args: unknown[]) => unknown
  const once = (owner: object, key: string, fail: (original: Method, self: unknown) => unknown) => {
    const original = Reflect.get(owner, key) as Method
    Object.defineProperty(owner, key, {
      configurable: true,
      writable: true,
      value(this: unknown) {
        Object.defineProperty(owner, key, { configurable: true, writable: true, value: original })
        return fail(original, this)
      },
    })
  }
  const files = FileSystemFileHandle.prototype
  const streams = FileSystemWritableFileStream.prototype
  const broken = () => Promise.reject(new Error('a broken disk'))
  const breaks: { readonly [Step in FaultyStep]: () => void } = {
    permission: () => once(files, 'queryPermission', () => Promise.resolve('prompt')),
    look: () => once(files, 'getFile', () => Promise.reject(new DOMException('', 'NotFoundError'))),
    open: () => once(files, 'createWritable', broken),
    write: () =>
      once(streams, 'write', () => Promise.reject(new DOMException('', 'QuotaExceededError'))),
    close: () => once(streams, 'close', broken),
    readBack: () =>
      once(streams, 'close', async (close, self) => {
        await close.call(self)
        once(files, 'getFile', () => Promise.resolve(new File(['other'], 'other')))
      }),
  }
  breaks[step]()
}

export type HeldSave = {
  /** Resolves when the bytes are in the file. */
  readonly arrived: () => Promise<void>
  readonly letGo: () => Promise<void>
}

/** The next save hears that its bytes are in the file only when it is let go. */
export async function holdNextSave(page: Page): Promise<HeldSave> {
  type State = { arrived: Promise<void>; letGo: () => void }
  await page.evaluate(() => {
    const streams = FileSystemWritableFileStream.prototype
    const { close } = streams
    const state = globalThis as unknown as State
    const held = new Promise<void>((resolve) => {
      state.letGo = resolve
    })
    state.arrived = new Promise((resolve) => {
      streams.close = async function (this: FileSystemWritableFileStream) {
        streams.close = close
        await close.call(this)
        resolve()
        await held
      }
    })
  })
  return {
    arrived: () => page.evaluate(() => (globalThis as unknown as State).arrived),
    letGo: () => page.evaluate(() => (globalThis as unknown as State).letGo()),
  }
}
