// Adds a row.
import type { EditEnv } from '../document/edit-env'
import { type ChannelId, makeChannel } from '../records/channel'
import { type Beside, orderBeside } from './beside'
import { type DocumentDraft, recordsIn } from './edit'
import { putNewRecord } from './put-new-record'
import type { Changes } from './update-record'

export type AddChannelArgs = Beside<ChannelId> & Changes<'channel'>

/** Adds a channel beside another one, or below the last. */
export function addChannel(
  draft: DocumentDraft,
  { beforeId, afterId, ...changes }: AddChannelArgs,
  env: EditEnv,
): ChannelId {
  const beside = { ...(beforeId && { beforeId }), ...(afterId && { afterId }) }
  const order = orderBeside(recordsIn(draft, 'channels'), beside)
  return putNewRecord(draft, 'channel', makeChannel({ id: env.newId('channel'), order }), changes)
}
