// What completes the word at the caret, and which of it the arrow keys are on.
import { useMemo, useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import {
  type Completion,
  type CompletionOption,
  completeLine,
} from '../../model/capture/complete-line'
import { offeredChannels } from './lines/offered-channels'

export type Suggestions = {
  readonly completion: Completion | null
  readonly options: readonly CompletionOption[]
  /** The row that Enter takes; null: Enter captures, and Tab takes the first. */
  readonly active: CompletionOption | null
  readonly move: (by: 1 | -1) => void
}

export function useSuggestions(text: string, caret: number, isOpen: boolean): Suggestions {
  const document = useDocument((current) => current)
  const texts = useTexts()
  const completion = useMemo(() => {
    if (!isOpen || text === '') return null
    const channels = offeredChannels(document, texts)
    return completeLine(document, text, caret, { channels, note: texts.write('capture.isNew') })
  }, [document, text, caret, isOpen, texts])
  const typed = `${completion?.kind}:${text}`
  const [place, setPlace] = useState({ typed: '', index: -1 })
  const options = completion?.options ?? []
  // Another word, another list.
  const index = place.typed === typed ? place.index : -1
  return {
    completion,
    options,
    active: options[index] ?? null,
    move: (by) => {
      const start = index < 0 && by < 0 ? 0 : index
      setPlace({ typed, index: (start + by + options.length) % options.length })
    },
  }
}
