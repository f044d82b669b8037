// What the presenter's window and the audience's say to each other, within one browser and without a
// server. All of the picture goes over: the audience's window knows no map.
import type { TimeLeft } from '../../../model/workshop/clock'
import type { Slide } from '../../../scene/slides/slide'
import type { Theme } from '../../../store/session-state'
import type { LaserPoint } from '../laser-point'

/** What the room sees. */
export type AudiencePicture = {
  /** Null: the screen is dark. */
  readonly slide: Slide | null
  readonly theme: Theme
  /** The language of the map's words. */
  readonly language: string
  /** What the room is asked to do now; empty: nothing. */
  readonly prompt: string
  readonly clock: TimeLeft | null
}

export type AudienceMessage =
  /** To the audience. */
  | { readonly kind: 'show'; readonly picture: AudiencePicture }
  | { readonly kind: 'areYouThere' | 'close' }
  /** Where the presenter points; null: nowhere. It is shown, and not kept. */
  | { readonly kind: 'laser'; readonly at: LaserPoint | null }
  /** From it: it is there and wants the picture; it goes, perhaps to come back. */
  | { readonly kind: 'here' | 'gone' }

export type AudienceChannel = {
  readonly post: (message: AudienceMessage) => void
  readonly close: () => void
}

/** Listens until it is closed. */
export function openAudienceChannel(
  id: string,
  onMessage: (message: AudienceMessage) => void,
): AudienceChannel {
  const channel = new BroadcastChannel(`throughline audience ${id}`)
  channel.onmessage = ({ data }: MessageEvent<AudienceMessage>) => onMessage(data)
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/** The address of an audience's window, behind the page's own. */
export function audienceHash(id: string): string {
  return `#audience=${id}`
}
