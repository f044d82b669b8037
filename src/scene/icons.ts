// Which icon stands for what.
import type { Channel, ChannelKind } from '../model/records/channel'
import type { Continuity } from '../model/records/transition'
import { iconPaths } from './icon-paths.generated'

export type IconName = keyof typeof iconPaths

export const iconOfChannelKind: Readonly<Record<ChannelKind, IconName>> = {
  website: 'globe',
  'mobile-app': 'smartphone',
  store: 'store',
  'call-centre': 'headphones',
  email: 'mail',
  chat: 'message-circle',
  social: 'share-2',
  livestream: 'video',
  marketplace: 'shopping-bag',
  affiliate: 'handshake',
  kiosk: 'square-mouse-pointer',
  'sms-push': 'bell',
  'voice-assistant': 'mic',
  iot: 'house-wifi',
  post: 'mailbox',
  other: 'shapes',
}

/** The icon of a channel: its own choice, else its kind's; a null channel is not known. */
export function iconOfChannel(channel: Pick<Channel, 'kind' | 'icon'> | null): IconName {
  if (!channel) return 'circle-question-mark'
  return isIconName(channel.icon) ? channel.icon : iconOfChannelKind[channel.kind]
}

/** A link, a thinned link, a broken link; nothing is drawn for what is not known. */
export const iconOfContinuity: Readonly<Record<Exclude<Continuity, 'unknown'>, IconName>> = {
  kept: 'link',
  partial: 'link-2',
  lost: 'unlink',
}

/** The face of an emotion, -2 … +2; a mean takes the nearest. */
export function iconOfEmotion(emotion: number): IconName {
  return faces[Math.round(Math.max(-2, Math.min(2, emotion))) + 2] ?? 'face-neutral'
}

export function isIconName(name: string): name is IconName {
  return Object.hasOwn(iconPaths, name)
}

const faces: readonly IconName[] = [
  'face-angry',
  'face-slightly-frowning',
  'face-neutral',
  'face-slightly-smiling',
  'face-grinning',
]
