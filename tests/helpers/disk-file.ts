// A file on a disk, behind a handle as browsers give it: what is written stands beside the file
// until it is closed. A test may come between any two steps.
import { stampOf } from '../../src/storage/file-stamp'
import type { FileState } from '../../src/store/session-state'
import { noFile } from '../../src/store/session-store'

type Pause = () => void | Promise<void>

export type DiskFile = {
  readonly handle: FileSystemFileHandle
  readonly text: () => Promise<string>
  /** As another program writes it. */
  readonly put: (text: string) => void
  /** What a map knows of it that was opened from it just now. */
  readonly opened: () => Promise<FileState>
  /** Runs when the bytes stand beside the file, and once they are in its place. */
  readonly between: { written?: Pause; closed?: Pause }
}

export function createDiskFile(text: string, name = 'sofa.journey.json'): DiskFile {
  let time = 1
  const fileOf = (content: string) => new File([content], name, { lastModified: time })
  let file = fileOf(text)
  const put = (content: string) => {
    time += 1
    file = fileOf(content)
  }
  const between: DiskFile['between'] = {}
  const handle = {
    name,
    kind: 'file',
    isSameEntry: async (other: unknown) => other === handle,
    getFile: async () => file,
    createWritable: async () => {
      let beside = ''
      return {
        write: async (bytes: Uint8Array) => {
          beside = new TextDecoder().decode(bytes)
          await between.written?.()
        },
        close: async () => {
          put(beside)
          await between.closed?.()
        },
        abort: async () => undefined,
      }
    },
  } as unknown as FileSystemFileHandle
  return {
    handle,
    between,
    put,
    text: () => file.text(),
    opened: async () => {
      const stamp = await stampOf(file, new Uint8Array(await file.arrayBuffer()))
      return { ...noFile, name, handle, stamp, version: 0, last: { kind: 'opened' } }
    },
  }
}

/** A pause that lasts until it is ended; `reached` says that somebody waits in it. */
export function createPause() {
  let end = () => {}
  let reach = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const wait = () => {
    reach()
    return ended
  }
  return { wait, reached, end: () => end() }
}
