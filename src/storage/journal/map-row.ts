// What the browser knows of a map besides its content: where it is saved, how it was left.
import type { FileState } from '../../store/session-state'

export type MapRow = {
  /** The local id, `local_…`: what the address of the page names. Two copies of a map have two. */
  readonly id: string
  readonly title: string
  readonly createdAtMs: number
  readonly changedAtMs: number
  /** Whether anybody ever changed it here: an example that was only looked at is nobody's work. */
  readonly isTouched: boolean
  readonly isReadOnly: boolean
  /** Nothing in it may be changed; rows of an earlier version do not say. */
  readonly isLocked?: boolean
  /** Its file; handles can be stored, permission is asked for again. */
  readonly file: KeptFile
  /** The newest entry of which a person knows that it is there: seen before the map was left. */
  readonly calm: { readonly seq: number; readonly atMs: number }
  /** In the bin since then. */
  readonly deletedAtMs: number | null
}

/** What of the file's state outlives the page. */
export type KeptFile = Pick<
  FileState,
  'name' | 'handle' | 'version' | 'stamp' | 'underWay' | 'isOurs'
> & {
  readonly last: { readonly kind: 'none' | 'opened' } | Saved
}

type Saved = { readonly kind: 'saved' | 'downloaded'; readonly atMs: number }

/** The file's state as it is kept: a failure or a half-done write is over with the page. */
export function toKeptFile({ last, ...file }: FileState): KeptFile {
  if (last.kind === 'saving' || last.kind === 'failed') {
    return { ...file, last: { kind: file.name === null ? 'none' : 'opened' } }
  }
  return { ...file, last: 'atMs' in last ? last : { kind: last.kind } }
}

/** Days that a map stays in the bin, and discarded changes stay to be had. */
export const binDays = 30

/** Whether a map in the bin is past its time. */
export function isPastBin({ deletedAtMs }: MapRow, nowMs: number): boolean {
  return deletedAtMs !== null && nowMs - deletedAtMs > binDays * 24 * 3_600_000
}
