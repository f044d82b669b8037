// A silent round: everybody writes alone first, on paper or one after the other at this keyboard.
import { useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useDraft } from '../../../bindings/use-draft'
import { useTexts } from '../../../bindings/use-texts'
import { runningItem } from '../../../model/queries/agenda'
import type { InboxKind } from '../../../model/records/inbox-item'
import { beginRound, readRound, writeRound } from '../../../model/workshop/silent-round'
import type { PlainTextKey } from '../../../text/catalogue'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { NumberField } from '../../../ui/number-field'
import { Select } from '../../../ui/select'
import { TextArea } from '../../../ui/text-area'
import { startTimer } from '../clock-actions'
import { useWords } from '../use-words'
import { PassedKeyboard } from './passed-keyboard'
import { printSheet } from './print-sheet'
import styles from './view.module.css'

const kindLabels: { readonly [Kind in InboxKind]: PlainTextKey } = {
  touchpoint: 'inspector.kind.touchpoint',
  pain: 'inspector.kind.painPoint',
  idea: 'inspector.kind.idea',
  'bright-spot': 'inspector.kind.brightSpot',
  quote: 'fields.quoteText',
  question: 'capture.question',
}

export default function SilentRoundView() {
  const draft = useDraft({ kind: 'dialog', id: 'workshop.silentRound' })
  const round = readRound(draft.text)
  return round ? (
    <PassedKeyboard
      round={round}
      onChange={(changed) => draft.keep(changed ? writeRound(changed) : '')}
    />
  ) : (
    <Setup onBegin={(prompt, kind) => draft.keep(writeRound(beginRound(prompt, kind)))} />
  )
}

function Setup({ onBegin }: { onBegin: (prompt: string, kind: InboxKind) => void }) {
  const { context } = useApp()
  const texts = useTexts()
  const { silent: words } = useWords()
  const item = useDocument(runningItem)
  const language = useDocument(({ map }) => map.language)
  const [prompt, setPrompt] = useState(item?.prompt || words.usualPrompt)
  const [kind, setKind] = useState<InboxKind>('pain')
  const [minutes, setMinutes] = useState<number | null>(5)
  const close = () => context.session.set({ dialog: null })
  const time = () => {
    startTimer(context, { minutes: minutes ?? 5, prompt })
    close()
  }
  return (
    <Dialog
      title={texts.write('workshop.silentRound')}
      onClose={close}
      footer={
        <>
          <Button icon="print" onPress={() => void printSheet(prompt, language)}>
            {words.print}
          </Button>
          <Button icon="timer" onPress={time}>
            {words.time}
          </Button>
          <Button tone="primary" onPress={() => onBegin(prompt, kind)}>
            {words.pass}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{words.explained}</p>
        <TextArea label={words.prompt} value={prompt} rows={2} autoFocus onChange={setPrompt} />
        <div className={styles.two}>
          <Select
            label={words.kind}
            options={Object.entries(kindLabels).map(([id, label]) => ({
              id: id as InboxKind,
              label: texts.write(label),
            }))}
            value={kind}
            onChange={(chosen) => setKind(chosen ?? 'pain')}
          />
          <NumberField
            label={words.minutes}
            value={minutes}
            min={1}
            max={120}
            onChange={setMinutes}
          />
        </div>
      </div>
    </Dialog>
  )
}
