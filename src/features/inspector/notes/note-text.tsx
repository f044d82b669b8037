// The words of a note, edited in place. A note that was just made and is left empty goes again.
import { useCallback, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { namedLabel } from '../../../commands/named-label'
import type { AnnotationRef } from '../../../model/edits/annotations'
import { deleteRecords } from '../../../model/edits/delete-records'
import { recordsTouchedBy } from '../../../store/history-entry'
import { TextArea } from '../../../ui/text-area'
import { useBoundField, useMapLanguage } from '../fields/use-bound-field'
import { useFieldToFocus } from '../use-field-to-focus'
import styles from './notes.module.css'

const labels = {
  painPoint: 'fields.painText',
  idea: 'fields.ideaText',
  brightSpot: 'fields.brightSpotText',
  quote: 'fields.quoteText',
} as const

export function NoteText({ annotation }: { annotation: AnnotationRef }) {
  const texts = useTexts()
  const lang = useMapLanguage()
  const container = useRef<HTMLDivElement>(null)
  const isNew = useRef(false)
  const label = labels[annotation.kind]
  const field = useBoundField(
    { kind: annotation.kind, ids: [annotation.id] },
    { path: 'text', label },
  )
  const leaveEmpty = useTakeAwayEmpty(annotation)
  const onFocused = useCallback(() => {
    isNew.current = true
  }, [])
  useFieldToFocus(container, annotation, onFocused)
  return (
    <div ref={container} className={styles.text}>
      <div data-field="text">
        <TextArea
          label={texts.write(label)}
          isLabelHidden
          value={String(field.value ?? '')}
          placeholder={texts.write(label)}
          onChange={field.set}
          onBlur={() => {
            field.end()
            if (isNew.current && String(field.value ?? '').trim() === '') leaveEmpty()
            isNew.current = false
          }}
          isDisabled={field.isDisabled}
          lang={lang}
        />
      </div>
    </div>
  )
}

/** Takes an empty note back; if making it was the last thing done, the history forgets both. */
function useTakeAwayEmpty(annotation: AnnotationRef): () => void {
  const { context } = useApp()
  const documents = useDocuments()
  return () => {
    const last = documents.state.getState().past.at(-1)
    const isLast = last && recordsTouchedBy(last.patches).some(({ id }) => id === annotation.id)
    if (!isLast) {
      documents.edit(namedLabel('delete', documents.getDocument(), [annotation]), (draft) =>
        deleteRecords(draft, [annotation]),
      )
      return
    }
    documents.undo()
    context.session.set({ notice: null })
  }
}
