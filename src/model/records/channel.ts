// A row of the map: where a touchpoint happens.
import { z } from 'zod/mini'
import { defineRecord, type Id, makeRecord, type RecordOf, type Seed } from './define-record'
import { idField, orderField, titleField } from './fields'

export type ChannelId = Id<'channel'>

export const channelKindField = z.enum([
  'website',
  'mobile-app',
  'store',
  'call-centre',
  'email',
  'chat',
  'social',
  'livestream',
  'marketplace',
  'affiliate',
  'kiosk',
  'sms-push',
  'voice-assistant',
  'iot',
  'post',
  'other',
])
export type ChannelKind = z.infer<typeof channelKindField>

export const channelRecord = defineRecord({
  kind: 'channel',
  table: 'channels',
  prefix: 'ch',
  shape: {
    id: idField<'channel'>(),
    order: orderField,
    title: titleField,
    kind: channelKindField,
    color: z.string(),
    icon: z.string(),
    isOneWay: z.boolean(),
    isLocked: z.boolean(),
  },
  defaults: {
    title: '',
    kind: 'other' as const,
    color: '',
    icon: '',
    isOneWay: false,
    isLocked: false,
  },
})

export type Channel = RecordOf<typeof channelRecord.shape>

/** A whole Channel from what is given; the rest is the default. */
export function makeChannel(seed: Seed<typeof channelRecord>): Channel {
  return makeRecord(channelRecord, seed)
}
