// One person after the other types notes that show as dots; nothing is readable before all are done.
import { useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import { useWhyNot } from '../../../bindings/use-why-not'
import { keepNote, passOn, type SilentRound } from '../../../model/workshop/silent-round'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { isEnter } from '../../../ui/is-enter'
import { TextField } from '../../../ui/text-field'
import { useWords } from '../use-words'
import { reveal } from './reveal'
import styles from './view.module.css'

export function PassedKeyboard({
  round,
  onChange,
}: {
  round: SilentRound
  /** Null: the round is over. */
  onChange: (round: SilentRound | null) => void
}) {
  const { context } = useApp()
  const texts = useTexts()
  const { silent: words } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const { prompt, done, notes, typed } = round
  const pass = () => {
    onChange(passOn(round))
    field.current?.focus()
  }
  const whyNot = useWhyNot()
  const finish = () => {
    reveal(context, round)
    onChange(null)
  }
  return (
    <Dialog
      title={texts.write('workshop.silentRound')}
      // It is still there when the dialog is opened again.
      onClose={() => context.session.set({ dialog: null })}
      footer={
        <>
          <Button disabledReason={whyNot} onPress={finish}>
            {words.reveal}
          </Button>
          <Button tone="primary" iconAfter="arrowRight" onPress={pass}>
            {words.next}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.prompt}>{prompt}</p>
        <TextField
          // Each person begins with an empty field that has the focus.
          label={words.note(done.length + 1)}
          description={words.hint}
          type="password"
          autoFocus
          inputRef={field}
          value={typed}
          onChange={(text) => onChange({ ...round, typed: text })}
          onKeyDown={(event) => {
            if (!isEnter(event)) return
            event.preventDefault()
            onChange(keepNote(round))
          }}
        />
        <p role="status" className={styles.count}>
          {words.count(notes.length)}
        </p>
      </div>
    </Dialog>
  )
}
