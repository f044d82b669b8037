// One ballot after the other, typed as numbers that show as dots.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { castBallot } from '../../model/edits/cast-ballot'
import type { VoteRound } from '../../model/records/vote-round'
import {
  type BallotProblem,
  type CandidateNumbers,
  dotsOf,
  readBallot,
} from '../../model/vote/typed-ballot'
import { type Texts, textRef } from '../../text/texts'
import { InPlace } from '../../ui/in-place'
import { isEnter } from '../../ui/is-enter'
import { TextField } from '../../ui/text-field'
import styles from './view.module.css'

export function BallotField({
  round,
  numbers,
  offReason,
}: {
  round: VoteRound
  numbers: CandidateNumbers
  offReason: string | null
}) {
  const { documents } = useApp().context
  const texts = useTexts()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<BallotProblem | null>(null)
  const type = (text: string) => {
    setTyped(text)
    setProblem(null)
  }
  const cast = () => {
    if (typed.trim() === '' || offReason !== null) return
    const read = readBallot(typed, numbers, round)
    if (!read.ok) {
      setProblem(read.problem)
      return
    }
    const ballot = { voter: null, ...read.votes }
    documents.edit(textRef('vote.did.cast'), (draft) =>
      castBallot(draft, { roundId: round.id, ballot }),
    )
    type('')
  }
  return (
    <div className={styles.part}>
      <TextField
        label={texts.write('vote.ballot')}
        type="password"
        autoFocus
        value={typed}
        onChange={type}
        isDisabled={offReason !== null}
        description={hintOf(round, numbers, texts)}
        error={problem && problemText(problem, texts)}
        onKeyDown={(event) => {
          if (isEnter(event)) cast()
          else if (event.key === 'Escape' && typed !== '') type('')
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <Dots given={dotsOf(typed)} of={round.votesPerPerson} />
    </div>
  )
}

/** How many votes are used, without saying for what. */
function Dots({ given, of }: { given: number; of: number }) {
  if (of > 12) return null
  return (
    <div className={styles.dots} aria-hidden>
      <InPlace of={Array.from({ length: of })}>
        {(_, place) => <span className={styles.dot} data-given={place < given || undefined} />}
      </InPlace>
    </div>
  )
}

function hintOf(round: VoteRound, numbers: CandidateNumbers, { write }: Texts): string {
  const { votesPerPerson: votes, maxPerItem, hasConcerns } = round
  const known = [...numbers.values()].map((number) => number.replace(/^[A-Z]/u, ''))
  const [first = '1', second = first, third = second] = known
  const example = [first, second].slice(0, votes).join(' ')
  const hint = write('vote.ballotHint', { example, votes, max: maxPerItem ?? 0 })
  return hasConcerns ? `${hint} ${write('vote.concernHint', { example: `-${third}` })}` : hint
}

function problemText(problem: BallotProblem, { write }: Texts): string {
  return 'allowed' in problem
    ? write(`vote.${problem.code}`, { allowed: problem.allowed })
    : write(`vote.${problem.code}`)
}
