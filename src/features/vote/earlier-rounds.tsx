// Rounds that are over: what they came to stays to be looked at.
import { useTexts } from '../../bindings/use-texts'
import type { VoteRound } from '../../model/records/vote-round'
import { Disclosure } from '../../ui/disclosure'
import { ResultList } from './result-list'
import styles from './view.module.css'

/** The latest first. */
export function EarlierRounds({ rounds }: { rounds: readonly VoteRound[] }) {
  const texts = useTexts()
  return (
    <Disclosure title={texts.write('vote.earlier', { count: rounds.length })}>
      {[...rounds].reverse().map((round) => (
        <section key={round.id} className={styles.part}>
          <h4 className={styles.heading}>{round.title || texts.write('vote.untitled')}</h4>
          <ResultList round={round} />
        </section>
      ))}
    </Disclosure>
  )
}
