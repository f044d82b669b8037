// The colours of the scene by what they mean, and their values in each theme. Plain data: the
// interface's tokens are made from the same values. Red and orange mean harm and nothing else.
import type { Channel, ChannelKind } from '../model/records/channel'

export const channelHues = [
  'blue',
  'violet',
  'teal',
  'slate',
  'plum',
  'indigo',
  'cyan',
  'moss',
  'sky',
  'grape',
] as const
export type ChannelHue = (typeof channelHues)[number]

type Emotion = 'worst' | 'bad' | 'neutral' | 'good' | 'best'

export type ColorName =
  // Ground
  | 'canvas'
  | 'band'
  | 'band-alternate'
  | 'row-line'
  | 'head'
  | 'head-text'
  | 'casing'
  // Text and outlines
  | 'ink'
  | 'ink-muted'
  | 'card'
  | 'card-border'
  | 'card-shadow'
  | 'chip'
  | 'chip-border'
  | 'selection'
  | 'halo'
  // Lines
  | 'line-kept'
  | 'line-partial'
  | 'line-lost'
  | 'line-unknown'
  // Meanings, each with a tint to stand on
  | 'harm'
  | 'harm-tint'
  | 'caution'
  | 'caution-tint'
  | 'idea'
  | 'idea-tint'
  | 'kept'
  | 'kept-tint'
  | 'bright'
  | 'bright-tint'
  | 'star'
  // Heat of pain on far cards: from some to most
  | `heat-${1 | 2 | 3}`
  | `on-heat-${1 | 2 | 3}`
  | `emotion-${Emotion}`
  | `emotion-${Emotion}-tint`
  | 'curve'
  | `channel-${ChannelHue}`

/** Values as `#rrggbb`. */
export type Palette = Readonly<Record<ColorName, string>>
export type PaletteName = 'light' | 'dark' | 'contrast' | 'print'

export const hueOfChannelKind: Readonly<Record<ChannelKind, ChannelHue>> = {
  website: 'blue',
  'mobile-app': 'violet',
  store: 'teal',
  'call-centre': 'slate',
  email: 'plum',
  chat: 'cyan',
  social: 'indigo',
  livestream: 'grape',
  marketplace: 'moss',
  affiliate: 'sky',
  kiosk: 'teal',
  'sms-push': 'violet',
  'voice-assistant': 'indigo',
  iot: 'cyan',
  post: 'plum',
  other: 'slate',
}

/** The colour of a channel: the hue it chose, else that of its kind; null is not known. */
export function colorOfChannel(channel: Pick<Channel, 'kind' | 'color'> | null): ColorName {
  if (!channel) return 'channel-slate'
  const chosen = channelHues.find((hue) => hue === channel.color)
  return `channel-${chosen ?? hueOfChannelKind[channel.kind]}`
}

/** The colour of an emotion, -2 … +2; a mean takes the nearest. */
export function colorOfEmotion(emotion: number): `emotion-${Emotion}` {
  const place = Math.round(Math.max(-2, Math.min(2, emotion))) + 2
  return `emotion-${emotions[place] ?? 'neutral'}`
}

const emotions: readonly Emotion[] = ['worst', 'bad', 'neutral', 'good', 'best']
