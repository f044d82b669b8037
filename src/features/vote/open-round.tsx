// A round that is open: the field that goes from hand to hand, and the list that people vote on.
// Others see the screen: nothing here says what anybody voted for.
import { useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { handsVoter, revealVotes } from '../../model/edits/cast-ballot'
import { deleteRecords } from '../../model/edits/delete-records'
import type { VoteRound } from '../../model/records/vote-round'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { SegmentedControl } from '../../ui/segmented-control'
import { BallotField } from './ballot-field'
import { printBallot } from './ballot-paper'
import { HandsField } from './hands-field'
import { useCandidates } from './use-candidates'
import styles from './view.module.css'

export function OpenRound({ round, offReason }: { round: VoteRound; offReason: string | null }) {
  const { documents } = useApp().context
  const texts = useTexts()
  const [how, setHow] = useState<'typing' | 'hands'>('typing')
  const candidates = useCandidates(round)
  const { id: roundId, ballots } = round
  const hands = ballots.find(({ voter }) => voter === handsVoter)
  const title = round.title || texts.write('vote.untitled')
  const nobody = ballots.length === 0 ? texts.write('vote.nobody') : null
  const reveal = () =>
    documents.edit(textRef('vote.did.reveal'), (draft) => revealVotes(draft, { roundId }))
  const giveUp = () =>
    documents.edit(textRef('vote.did.giveUp'), (draft) =>
      deleteRecords(draft, [{ kind: 'voteRound', id: roundId }]),
    )
  return (
    <>
      <h3 className={styles.question}>{title}</h3>
      <p className={styles.hint}>{texts.write('vote.secret')}</p>
      <SegmentedControl
        label={texts.write('vote.how')}
        isLabelHidden
        segments={[
          { id: 'typing', label: texts.write('vote.byTyping') },
          { id: 'hands', label: texts.write('vote.byHands') },
        ]}
        value={how}
        onChange={setHow}
      />
      {how === 'typing' ? (
        <BallotField round={round} numbers={candidates.numbers} offReason={offReason} />
      ) : (
        <HandsField round={round} candidates={candidates.named} offReason={offReason} />
      )}
      <p className={styles.status} role="status">
        {texts.write('vote.ballots', { count: ballots.length - (hands ? 1 : 0) })}
      </p>
      <ul className={styles.list} aria-label={title}>
        {candidates.named.map(({ id, number, name }) => (
          <li key={id} className={styles.candidate}>
            <span className={styles.number}>{number}</span>
            <span className={styles.words}>{name}</span>
            {hands?.support[id] !== undefined && (
              <span className={styles.hint}>{texts.write('vote.counted')}</span>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button tone="primary" disabledReason={offReason ?? nobody} onPress={reveal}>
          {texts.write('vote.reveal')}
        </Button>
        <Button icon="print" onPress={() => void printBallot(round, candidates.named, texts)}>
          {texts.write('vote.print')}
        </Button>
        <Button disabledReason={offReason} onPress={giveUp}>
          {texts.write('vote.giveUp')}
        </Button>
      </div>
    </>
  )
}
