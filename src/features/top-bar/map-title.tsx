// The title of the map, edited where it stands. Enter keeps it, Escape brings the old one back; both
// lead to the view.
import { type KeyboardEvent, useRef } from 'react'
import { focusView } from '../../bindings/focus-view'
import { useDocument, useDocumentState, useDocuments } from '../../bindings/use-document'
import { useSessionStore } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { updateMap } from '../../model/edits/update-record'
import { textRef } from '../../text/texts'
import styles from './map-title.module.css'

export function MapTitle() {
  const texts = useTexts()
  const documents = useDocuments()
  const session = useSessionStore()
  const map = useDocument((document) => document.map)
  const isReadOnly = useDocumentState((state) => state.isReadOnly || state.document.map.isLocked)
  const titleBefore = useRef(map.title)
  const placeholder = texts.write('app.untitledMap')
  const rename = (title: string) =>
    documents.edit(textRef('app.renameMap'), (draft) => updateMap(draft, { title }), {
      mergeKey: `title:${map.id}`,
    })
  // Not of a title that nobody typed here, whatever its file made of it.
  const finish = () => {
    const { title } = documents.getDocument().map
    if (title !== titleBefore.current && title !== title.trim()) rename(title.trim())
    documents.endMerge()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && map.title !== titleBefore.current) rename(titleBefore.current)
    if (event.key === 'Enter' || event.key === 'Escape') focusView(session)
  }
  return (
    <div className={styles.title} data-value={map.title || placeholder}>
      <h1 className={styles.unseen} lang={map.language}>
        {map.title || placeholder}
      </h1>
      <input
        className={styles.input}
        aria-label={texts.write('app.mapTitle')}
        // The unseen words give the width, not the twenty signs that a field has by itself.
        size={1}
        value={map.title}
        placeholder={placeholder}
        lang={map.language}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        // The press that gives it the focus would put the caret somewhere in the words.
        onMouseDown={(event) => {
          if (event.currentTarget === window.document.activeElement) return
          event.preventDefault()
          event.currentTarget.focus()
        }}
        onFocus={(event) => {
          titleBefore.current = map.title
          event.currentTarget.select()
        }}
        onChange={(event) => rename(event.target.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
