// Journey files in the outside world: what the app may ask of the disk (or of downloads).
// What is behind it is given by create-app, so that tests can put a file where the disk would be.
import type { Result } from '../lib/result'
import type { JourneyDocument } from '../model/document/journey-document'
import type { FileStamp } from '../store/session-state'
import type { FileBytes } from './serialise-journey'

export type FileFailure =
  /** The person closed the picker; not a problem to talk about. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'unwritable'; readonly reason: string }
  /** The browser must be allowed once more, by a press. */
  | { readonly code: 'permission-lost' }
  /** The person, or a setting of the browser, has refused it. */
  | { readonly code: 'permission-denied' }
  /** The press was too long ago for the browser to ask for a place, or for permission. */
  | { readonly code: 'too-late' }
  /** Moved or deleted. */
  | { readonly code: 'gone' }
  | { readonly code: 'disk-full' }
  /** The bytes would not read back as the same map: nothing was touched. */
  | { readonly code: 'unprepared' }
  /** What was written is not what is read there now. */
  | { readonly code: 'differs' }
  /** Somebody else wrote it since we last did: these bytes are there now, and are left there. */
  | {
      readonly code: 'changed-on-disk'
      readonly bytes: FileBytes
      readonly stamp: FileStamp | null
    }

export type PickedFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Null where the browser has no file access: such a file can only be downloaded again. */
  readonly handle: FileSystemFileHandle | null
  /** What the file was like when it was read. */
  readonly stamp: FileStamp | null
}

export type WrittenFile = {
  readonly name: string
  /** `downloaded`: sent to Downloads; nobody can say that it arrived. */
  readonly how: 'saved' | 'downloaded'
  readonly handle: FileSystemFileHandle | null
  readonly stamp: FileStamp | null
}

/** Where to write: the file of the map, or a place that is asked for (null). */
export type WriteTarget = {
  readonly handle: FileSystemFileHandle | null
  /** What we know of it; null: whatever is there is to be replaced. */
  readonly known: FileStamp | null
  /** SHA-256 of what was on its way there when we last heard of it: ours, if it has arrived. */
  readonly underWay?: string | null
  /** Told the SHA-256 of the bytes before they take the place of those that are there. */
  readonly onWriting?: (hash: string) => void
  /** Nobody pressed anything (autosave): no question of the browser may come up. */
  readonly isQuiet?: boolean
}

export type JourneyFiles = {
  readonly pick: () => Promise<Result<PickedFile, FileFailure>>
  /** Reads a file that was dropped; with its handle, if the browser gave one, it can be saved back. */
  readonly read: (
    file: File,
    handle: FileSystemFileHandle | null,
  ) => Promise<Result<PickedFile, FileFailure>>
  /** The map as bytes that read back as the same map; null when they would not. */
  readonly prepare: (document: JourneyDocument) => Promise<FileBytes | null>
  /** Writes, whole or not at all; `saved` is said of what was read back. */
  readonly write: (
    bytes: FileBytes,
    suggestedName: string,
    target: WriteTarget,
  ) => Promise<Result<WrittenFile, FileFailure>>
  /** Hands over a picture or another export. */
  readonly export: (blob: Blob, suggestedName: string) => Promise<Result<WrittenFile, FileFailure>>
}
