// The text of a checkpoint on its way into the browser. A long one becomes a Blob while it is made: as
// one text all of it would be copied and packed in the task that hands it over.

/** A Blob is UTF-8: it is for text without half signs, as JSON is. */
export type KeptText = string | Blob

export type GatheredText = {
  /** Takes a few milliseconds where a piece of it becomes a Blob. */
  readonly add: (piece: string) => void
  /** All of it; a Blob when it is long. */
  readonly whole: () => KeptText
}

/** In units of UTF-16: the copy of a shorter one is over before anybody notices. */
const longText = 500_000

export function gatherText(): GatheredText {
  const parts: Blob[] = []
  let pieces: string[] = []
  let length = 0
  const closePart = () => {
    parts.push(new Blob(pieces))
    pieces = []
    length = 0
  }
  return {
    add: (piece) => {
      pieces.push(piece)
      length += piece.length
      if (length >= longText) closePart()
    },
    whole: () => {
      if (parts.length === 0) return pieces.join('')
      closePart()
      return new Blob(parts)
    },
  }
}

/** Null: it is no text, or cannot be read any more. */
export async function readKeptText(kept: unknown): Promise<string | null> {
  if (typeof kept === 'string') return kept
  return kept instanceof Blob ? kept.text().catch(() => null) : null
}
