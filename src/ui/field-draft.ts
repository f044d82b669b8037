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
