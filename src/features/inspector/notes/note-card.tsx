// The card of a note: its words, and what belongs to its kind below them.
import type { ReactNode } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { AnnotationRef } from '../../../model/edits/annotations'
import { Button } from '../../../ui/button'
import { useIsEditable } from '../fields/use-bound-field'
import { useInspection } from '../inspection'
import { NoteMenu } from './note-menu'
import { NoteText } from './note-text'
import styles from './notes.module.css'

export function NoteCard({
  annotation,
  number,
  name,
  children,
}: {
  annotation: AnnotationRef
  /** `P7`; null for what has none. */
  number: string | null
  /** For screen readers: "Pain point P7". */
  name: string
  children?: ReactNode
}) {
  const texts = useTexts()
  const { open } = useInspection()
  const isEditable = useIsEditable()
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.top}>
        {number && (
          <Button
            tone="link"
            className={styles.number}
            aria-label={texts.write('inspector.openItem', { what: name })}
            onPress={() => open(annotation)}
          >
            {number}
          </Button>
        )}
        <NoteText annotation={annotation} />
        <NoteMenu annotation={annotation} name={name} isDisabled={!isEditable} />
      </div>
      {children}
    </article>
  )
}
