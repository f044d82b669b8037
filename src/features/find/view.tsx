// The find bar: a field, how many matches there are and which one this is, and the way through them.
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useApp } from '../../bindings/app-context'
import { focusView } from '../../bindings/focus-view'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { findInMap } from '../../model/queries/find-in-map'
import { CommandIconButton } from '../../parts/command-button'
import type { Texts } from '../../text/texts'
import { IconButton } from '../../ui/icon-button'
import { TextField } from '../../ui/text-field'
import { findFieldPlace, focusFindField } from './find-field'
import { goToMatch, placeOfMatch } from './go-to-match'
import styles from './view.module.css'

export default function View() {
  const { context } = useApp()
  const { session } = context
  const texts = useTexts()
  const find = useSession((state) => state.find)
  const primary = useSession(({ selection }) => selection.at(-1) ?? null)
  const document = useDocument((now) => now)
  const matches = useMemo(() => findInMap(document, find.text), [document, find.text])
  useEffect(focusFindField, [])

  const close = () => {
    session.set({ find: { ...find, isOpen: false } })
    focusView(session)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') goToMatch(context, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search {...findFieldPlace} className={styles.bar} aria-label={texts.write('find.open')}>
      <TextField
        label={texts.write('find.label')}
        isLabelHidden
        type="search"
        placeholder={texts.write('find.placeholder')}
        value={find.text}
        onChange={(text) => session.set({ find: { ...find, text } })}
        onKeyDown={onKeyDown}
        className={styles.field}
        inputClassName={styles.input}
      />
      <output className={styles.count} aria-live="polite">
        {countWords(texts, find.text, matches.length, placeOfMatch(matches, primary))}
      </output>
      <CommandIconButton id="find.previous" />
      <CommandIconButton id="find.next" />
      <IconButton icon="close" label={texts.write('find.close')} shortcut="Esc" onPress={close} />
    </search>
  )
}

/** "3 of 12"; "12 found" while none of them is selected. */
function countWords(texts: Texts, typed: string, count: number, place: number): string {
  if (typed.trim() === '') return ''
  if (count === 0) return texts.write('find.none')
  return place < 0
    ? texts.write('find.found', { count })
    : texts.write('find.count', { place: place + 1, count })
}
