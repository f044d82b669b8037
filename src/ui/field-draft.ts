// Where a field keeps words that are not its value yet; by itself, or where it is told to.
import { useState } from 'react'

export type FieldDraft = {
  readonly text: string
  /** An empty text: nothing is typed. */
  readonly keep: (text: string) => void
}

/** The draft that a field was given, else one that ends with it. */
export function useFieldDraft(given: FieldDraft | undefined): FieldDraft {
  const [text, keep] = useState('')
  return given ?? { text, keep }
}

/**
 * What is typed over the value that a field shows; null while nothing is. What its draft had kept is
 * there from the beginning.
 */
export function useTypedOver(
  draft: FieldDraft | undefined,
): readonly [typed: string | null, setTyped: (text: string | null) => void] {
  const [typed, setShown] = useState<string | null>(draft?.text || null)
  const setTyped = (text: string | null) => {
    setShown(text)
    draft?.keep(text ?? '')
  }
  return [typed, setTyped]
}
