// What the owner decides after a vote, and why: kept as a decision, apart from the votes.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDraft } from '../../bindings/use-draft'
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

export function DecisionForm({ round, offReason }: { round: VoteRound; offReason: string | null }) {
  const { documents, session } = useApp().context
  const texts = useTexts()
  const { named } = useCandidates(round)
  const [aboutId, setAbout] = useState(() => voteResult(round)[0]?.candidate.id ?? null)
  // Kept as they are typed: a crash costs no reason.
  const text = useDraft({ kind: 'beside', id: 'vote', field: 'decision' })
  const reason = useDraft({ kind: 'beside', id: 'vote', field: 'reason' })
  const owner = useDraft({ kind: 'beside', id: 'vote', field: 'owner' })
  const isEmpty = text.text.trim() === ''
  const note = () => {
    const about = named.find(({ id }) => id === aboutId)
    const on = about ? thingAnnotatedBy(documents.getDocument(), about.ref) : null
    documents.edit(textRef('vote.did.decide'), (draft, env) =>
      addDecision(
        draft,
        { text: text.text, reason: reason.text, owner: owner.text, on: on && { ...on } },
        env,
      ),
    )
    for (const { keep } of [text, reason, owner]) keep('')
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
      <TextArea label={texts.write('fields.decisionText')} value={text.text} onChange={text.keep} />
      <TextArea label={texts.write('fields.reason')} value={reason.text} onChange={reason.keep} />
      <TextField label={texts.write('fields.owner')} value={owner.text} onChange={owner.keep} />
      <Button
        disabledReason={offReason ?? (isEmpty ? texts.write('vote.decideHint') : null)}
        onPress={note}
      >
        {texts.write('vote.note')}
      </Button>
    </div>
  )
}
