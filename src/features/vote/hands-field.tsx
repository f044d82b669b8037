// Hands are counted for one candidate after the other; what was counted shows with the reveal.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { countHands, handsVoter } from '../../model/edits/cast-ballot'
import type { VoteRound } from '../../model/records/vote-round'
import { textRef } from '../../text/texts'
import { isEnter } from '../../ui/is-enter'
import { TextField } from '../../ui/text-field'
import type { NamedCandidate } from './use-candidates'
import styles from './view.module.css'

export function HandsField({
  round,
  candidates,
  offReason,
}: {
  round: VoteRound
  candidates: readonly NamedCandidate[]
  offReason: string | null
}) {
  const { documents } = useApp().context
  const texts = useTexts()
  const counted = round.ballots.find(({ voter }) => voter === handsVoter)?.support ?? {}
  const left = candidates.filter(({ id }) => counted[id] === undefined)
  const [typed, setTyped] = useState('')
  const [hasError, setError] = useState(false)
  const [next] = left
  const count = () => {
    const hands = /^\d{1,2}$|^100$/u.test(typed.trim()) ? Number(typed) : null
    setError(hands === null)
    if (!next || hands === null || offReason !== null) return
    documents.edit(textRef('vote.did.hands'), (draft) =>
      countHands(draft, { roundId: round.id, candidateId: next.id, count: hands }),
    )
    setTyped('')
  }
  return (
    <div className={styles.part}>
      {next && (
        <>
          <p className={styles.asked}>
            <span className={styles.number}>{next.number}</span> {next.name}
          </p>
          <TextField
            label={texts.write('vote.hands', { number: next.number })}
            type="password"
            inputMode="numeric"
            autoFocus
            value={typed}
            onChange={setTyped}
            isDisabled={offReason !== null}
            description={texts.write('vote.handsHint')}
            error={hasError ? texts.write('app.notANumber') : null}
            onKeyDown={(event) => {
              if (!isEnter(event)) return
              event.preventDefault()
              count()
            }}
          />
        </>
      )}
      <p className={styles.hint} role="status">
        {texts.write('vote.handsLeft', { count: left.length })}
      </p>
    </div>
  )
}
