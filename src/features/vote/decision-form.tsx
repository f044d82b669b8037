// What the owner decides after a vote, and why: kept as a decision, apart from the votes.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { addDecision } from '../../model/edits/add-decision'
import { thingAnnotatedBy } from '../../model/queries/thing-annotated-by'
import { voteResult } from '../../model/queries/vote-result'
import type { VoteRound } from '../../model/records/vote-round'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { useCandidates } from './use-candidates'
import styles from './view.module.css'

const blank = { text: '', reason: '', owner: '' }

export function DecisionForm({ round, offReason }: { round: VoteRound; offReason: string | null }) {
  const { documents, session } = useApp().context
  const texts = useTexts()
  const { named } = useCandidates(round)
  const [aboutId, setAbout] = useState(() => voteResult(round)[0]?.candidate.id ?? null)
  const [words, setWords] = useState(blank)
  const set = (change: Partial<typeof blank>) => setWords({ ...words, ...change })
  const isEmpty = words.text.trim() === ''
  const note = () => {
    const about = named.find(({ id }) => id === aboutId)
    const on = about ? thingAnnotatedBy(documents.getDocument(), about.ref) : null
    documents.edit(textRef('vote.did.decide'), (draft, env) =>
      addDecision(draft, { ...words, on: on && { ...on } }, env),
    )
    setWords(blank)
    session.notify(textRef('vote.noted'))
  }
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{texts.write('vote.decideHint')}</p>
      <Select
        label={texts.write('vote.decideOn')}
        options={named.map(({ id, number, name }) => ({ id, label: `${number} ${name}` }))}
        value={aboutId}
        onChange={setAbout}
        hasNone
      />
      <TextArea
        label={texts.write('fields.decisionText')}
        value={words.text}
        onChange={(text) => set({ text })}
      />
      <TextArea
        label={texts.write('fields.reason')}
        value={words.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        label={texts.write('fields.owner')}
        value={words.owner}
        onChange={(owner) => set({ owner })}
      />
      <Button
        disabledReason={offReason ?? (isEmpty ? texts.write('vote.decideHint') : null)}
        onPress={note}
      >
        {texts.write('vote.note')}
      </Button>
    </div>
  )
}
