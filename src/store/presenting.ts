// What is shown to a room: which slide, and whether a second window shows it to the audience.

export type Presenting = {
  /** The key of the slide (`PresentedSlide`); empty: the first. */
  readonly slide: string
  /** The screen of the room is dark. */
  readonly isBlank: boolean
  /** The window of the audience; null: there is none. */
  readonly audience: {
    /** Names the channel to it. */
    readonly id: string
    /** It keeps its picture whatever is done here. */
    readonly isFrozen: boolean
  } | null
}

export const presentingNothing: Presenting = { slide: '', isBlank: false, audience: null }

/** What was kept as text; what is not sound is as at first. */
export function readPresenting(kept: unknown): Presenting {
  if (typeof kept !== 'object' || kept === null) return presentingNothing
  const { slide, isBlank, audience } = kept as Record<string, unknown>
  const { id, isFrozen } = (audience ?? {}) as Record<string, unknown>
  return {
    slide: typeof slide === 'string' ? slide : '',
    isBlank: isBlank === true,
    audience: typeof id === 'string' ? { id, isFrozen: isFrozen === true } : null,
  }
}
