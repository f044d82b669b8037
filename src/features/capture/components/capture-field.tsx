// The field itself: it grows with what is typed, and its keys do what product.md says.
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { isMac } from '../../../bindings/platform'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { CompletionOption } from '../../../model/capture/complete-line'
import { withoutListMarks } from '../../../model/capture/list-marks'
import { runOnMap } from '../map-keys'
import type { Suggestions } from '../use-suggestions'
import styles from '../view.module.css'
import { listId, rowId } from './suggestion-list'

/** Lines in CSS pixels; from the fifth on it scrolls. */
const mostHeight = 110

export function CaptureField(props: {
  text: string
  suggestions: Suggestions
  describedBy: string
  onCaret: (caret: number) => void
  onTake: (option: CompletionOption) => void
  onCapture: (isBetween: boolean) => void
  onLeave: () => void
}) {
  const { text, suggestions, onTake, onCapture, onLeave, onCaret } = props
  const app = useApp()
  const texts = useTexts()
  const { session } = app.context
  const field = useRef<HTMLTextAreaElement>(null)
  const isWanted = useSession((state) => state.isCaptureWanted)
  useEffect(() => {
    const element = field.current
    if (!isWanted || !element) return
    session.set({ isCaptureWanted: false })
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    onCaret(element.value.length)
  }, [isWanted, session, onCaret])
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    // One line, as it stands: to measure would lay out a whole map that is just being opened.
    element.style.height = text === '' ? '' : '0'
    if (text === '') return
    element.style.height = `${Math.min(element.scrollHeight, mostHeight)}px`
  }, [text])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (takesKey(event)) event.preventDefault()
  }
  const takesKey = (event: KeyboardEvent): boolean => {
    const { options, active, move } = suggestions
    const isBare = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const [first] = options
    if (first && isBare) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        move(event.key === 'ArrowDown' ? 1 : -1)
        return true
      }
      if (event.key === 'Tab' || (event.key === 'Enter' && active)) {
        onTake(active ?? first)
        return true
      }
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      onCapture(isMac ? event.metaKey : event.ctrlKey)
      return true
    }
    if (event.key === 'Escape') {
      if (text === '') onLeave()
      else session.set({ captureText: '' })
      return true
    }
    return text === '' && runOnMap(event, app)
  }
  const { active, options } = suggestions
  return (
    <div className={styles.fieldBox}>
      {text === '' && <Hint />}
      <textarea
        ref={field}
        className={styles.field}
        rows={1}
        value={text}
        aria-label={texts.write('capture.field')}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={active ? rowId(active) : undefined}
        autoComplete="off"
        autoCorrect="off"
        enterKeyHint="done"
        onChange={({ target }) => {
          session.set({ captureText: target.value })
          onCaret(target.selectionStart)
        }}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={pasteWithoutListMarks}
      />
    </div>
  )
}

/** As if they had been pasted so: the browser's own undo takes them back. */
function pasteWithoutListMarks(event: ClipboardEvent<HTMLTextAreaElement>) {
  const pasted = event.clipboardData.getData('text/plain')
  const plain = withoutListMarks(pasted)
  if (plain === pasted) return
  // What the browser refuses is pasted as it is.
  if (document.execCommand?.('insertText', false, plain)) event.preventDefault()
}

/** A placeholder would be cut off in the middle of a word: this is shorter, or not there, in a narrow bar. */
function Hint() {
  const { write } = useTexts()
  return [write('capture.shortHint', { key: '/' }), write('capture.placeholder', { key: '/' })].map(
    (words) => (
      <p key={words} className={styles.hint} aria-hidden>
        <span>{words}</span>
      </p>
    ),
  )
}
