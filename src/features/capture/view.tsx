// The capture bar below the map: type what is said; one line is one thing on the map.
import { type FocusEvent, useEffect, useId, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { focusView } from '../../bindings/focus-view'
import { useCommand } from '../../bindings/use-command'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { type CompletionOption, withCompletion } from '../../model/capture/complete-line'
import { CommandIconButton } from '../../parts/command-button'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { CaptureField } from './components/capture-field'
import { PreviewLine } from './components/preview-line'
import { SignBar } from './components/sign-bar'
import { SuggestionList } from './components/suggestion-list'
import { captureText } from './lines/capture-text'
import { createWayBack } from './lines/way-back'
import { type Sign, withSign } from './signs'
import { useLettersOnEmptyMap } from './use-letters-on-empty-map'
import { usePreviews } from './use-previews'
import { useSuggestions } from './use-suggestions'
import styles from './view.module.css'

export default function CaptureBar() {
  const { context } = useApp()
  const texts = useTexts()
  const previewId = useId()
  const text = useSession((state) => state.captureText)
  const [caret, setCaret] = useState(0)
  const [hasFocus, setFocus] = useState(false)
  const isOpen = hasFocus || text !== ''
  const suggestions = useSuggestions(text, caret, hasFocus)
  const [wayBack] = useState(() => createWayBack(context))
  useEffect(() => wayBack.follow(), [wayBack])
  useLettersOnEmptyMap()

  /** Written as if it were typed: the caret stands behind it. */
  const write = (captureText: string) => context.session.set({ captureText, isCaptureWanted: true })
  const take = (option: CompletionOption) => {
    if (!suggestions.completion) return
    write(withCompletion(text, caret, suggestions.completion, option).text)
  }
  const capture = (isBetween: boolean) =>
    wayBack.remember(() => captureText(context, { isBetween }))
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setFocus(false)
  }
  return (
    <section
      className={styles.bar}
      data-open={isOpen || undefined}
      data-capture
      data-keeps-focus
      aria-label={texts.write('capture.enter')}
      onFocus={() => setFocus(true)}
      onBlur={onBlur}
    >
      <SuggestionList suggestions={suggestions} onTake={take} />
      {isOpen && <SignBar onSign={(sign: Sign) => write(withSign(text, sign))} />}
      <div id={previewId}>{isOpen && <Previews text={text} />}</div>
      <div className={styles.line}>
        <CaptureField
          text={text}
          suggestions={suggestions}
          describedBy={previewId}
          onCaret={setCaret}
          onTake={take}
          onCapture={capture}
          onLeave={() => focusView(context.session)}
        />
        <CommandIconButton id="capture.collect" size="small" />
        <InboxButton />
      </div>
    </section>
  )
}

/** How much waits in the inbox; a press opens it. */
function InboxButton() {
  const { isOn, run, label } = useCommand('inbox.toggle')
  const count = useDocument(({ inbox }) => Object.keys(inbox).length)
  return (
    <Button tone="quiet" className={styles.inboxButton} aria-expanded={isOn} onPress={run}>
      <Icon name="inbox" className={styles.inboxIcon} />
      <span className={styles.inboxWord}>{label}</span> {count}
    </Button>
  )
}

function Previews({ text }: { text: string }) {
  const { enter, between } = usePreviews(text)
  return (
    <>
      <PreviewLine preview={enter} shortcut="Enter" />
      {between && <PreviewLine preview={between} shortcut="Mod+Enter" />}
    </>
  )
}
