// What windows with the same map say to each other. Only a wake-up: the truth is in the journal.

export type TabMessage =
  /** Entries were written, up to this one. */
  | { readonly kind: 'written'; readonly seq: number }
  /** A window asks for the right to write. */
  | { readonly kind: 'takeOver'; readonly by: string }
  /** The window that had it has written everything and given it up, or could not. */
  | { readonly kind: 'yielded' | 'refused'; readonly to: string }

export type TabChannel = {
  readonly post: (message: TabMessage) => void
  readonly close: () => void
}

/** Listens until it is closed. */
export function openTabChannel(
  mapId: string,
  onMessage: (message: TabMessage) => void,
): TabChannel {
  const channel = new BroadcastChannel(`throughline map ${mapId}`)
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data)
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
