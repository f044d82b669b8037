// What a round came to, a second round on the best, and the owner's decision, which stands apart.
import { useMemo, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { addVoteRound } from '../../model/edits/add-vote-round'
import { voteResult } from '../../model/queries/vote-result'
import type { VoteRound } from '../../model/records/vote-round'
import { bestOf } from '../../model/vote/votable-notes'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { NumberField } from '../../ui/number-field'
import { DecisionForm } from './decision-form'
import { ResultList } from './result-list'
import styles from './view.module.css'

export function RevealedRound({
  round,
  offReason,
  onNew,
}: {
  round: VoteRound
  offReason: string | null
  onNew: () => void
}) {
  const texts = useTexts()
  return (
    <>
      <h3 className={styles.question}>{round.title || texts.write('vote.untitled')}</h3>
      <p className={styles.hint}>{texts.write('vote.ballots', { count: round.ballots.length })}</p>
      <ResultList round={round} />
      {round.candidates.length > 2 && <Again round={round} offReason={offReason} />}
      <Disclosure title={texts.write('vote.decide')} isOpenAtFirst>
        <DecisionForm round={round} offReason={offReason} />
      </Disclosure>
      <Button icon="add" disabledReason={offReason} onPress={onNew}>
        {texts.write('vote.new')}
      </Button>
    </>
  )
}

function Again({ round, offReason }: { round: VoteRound; offReason: string | null }) {
  const { documents } = useApp().context
  const texts = useTexts()
  const most = round.candidates.length - 1
  const [count, setCount] = useState<number | null>(Math.min(3, most))
  const results = useMemo(() => voteResult(round), [round])
  const again = () =>
    documents.edit(textRef('vote.did.start'), (draft, env) => {
      const topK = Math.min(count ?? 2, most)
      const { title, maxPerItem, hasConcerns } = round
      const candidates = bestOf(results, topK)
      const votesPerPerson = Math.max(1, Math.min(round.votesPerPerson, topK - 1))
      const next = { title, maxPerItem, hasConcerns, candidates, votesPerPerson, topK }
      return addVoteRound(draft, next, env)
    })
  return (
    <div className={styles.again}>
      <NumberField
        label={texts.write('vote.againCount')}
        isLabelHidden
        value={count}
        min={2}
        max={most}
        onChange={setCount}
      />
      <Button disabledReason={offReason} onPress={again}>
        {texts.write('vote.again')}
      </Button>
    </div>
  )
}
