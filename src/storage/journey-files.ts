// Journey files in the outside world: what the app may ask of the disk (or of downloads).
// What is behind it is given by create-app, so that tests can put a file where the disk would be.
import type { Result } from '../lib/result'

export type FileFailure =
  /** The person closed the picker; not a problem to talk about. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'unwritable'; readonly reason: string }

export type PickedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Null where the browser has no file access: such a file can only be downloaded again. */
  readonly handle: FileSystemFileHandle | null
}

export type WrittenFile = {
  readonly name: string
  /** `downloaded`: sent to Downloads; nobody can say that it arrived. */
  readonly how: 'saved' | 'downloaded'
  readonly handle: FileSystemFileHandle | null
}

export type JourneyFiles = {
  readonly pick: () => Promise<Result<PickedFile, FileFailure>>
  /** Reads a file that was dropped; with its handle, if the browser gave one, it can be saved back. */
  readonly read: (
    file: File,
    handle: FileSystemFileHandle | null,
  ) => Promise<Result<PickedFile, FileFailure>>
  /** Writes to `handle`, or asks for a place (null). The bytes exist before anyone is asked. */
  readonly write: (
    text: string,
    suggestedName: string,
    handle: FileSystemFileHandle | null,
  ) => Promise<Result<WrittenFile, FileFailure>>
  /** Hands over a picture or another export. */
  readonly export: (blob: Blob, suggestedName: string) => Promise<Result<WrittenFile, FileFailure>>
}
