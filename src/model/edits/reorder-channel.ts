// Moves a row to another place.
import type { ChannelId } from '../records/channel'
import { type DocumentDraft, recordsIn } from './edit'
import { setPlace } from './set-place'

/** `place` is counted among the other channels, from 0. */
export function reorderChannel(
  draft: DocumentDraft,
  { id, place }: { readonly id: ChannelId; readonly place: number },
): void {
  setPlace(recordsIn(draft, 'channels'), id, place)
}
