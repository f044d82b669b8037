// How many votes and concerns each candidate got, most first.
import { useMemo } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { voteResult } from '../../model/queries/vote-result'
import type { VoteRound } from '../../model/records/vote-round'
import { useCandidates } from './use-candidates'
import styles from './view.module.css'

export function ResultList({ round }: { round: VoteRound }) {
  const { session } = useApp().context
  const texts = useTexts()
  const { named } = useCandidates(round)
  const results = useMemo(() => voteResult(round), [round])
  const most = Math.max(1, ...results.map(({ support, concern }) => Math.max(support, concern)))
  return (
    <ol className={styles.list} aria-label={texts.write('vote.result')}>
      {results.map(({ candidate, support, concern }) => {
        const known = named.find(({ id }) => id === candidate.id)
        if (!known) return null
        const { ref, number, name } = known
        return (
          <li key={candidate.id}>
            <button
              type="button"
              className={styles.result}
              title={texts.write('vote.show', { name: number })}
              onClick={() => session.select([ref])}
            >
              <span className={styles.words}>
                <span className={styles.number}>{number}</span> {name}
              </span>
              <Bar tone="support" share={support / most} />
              <span className={styles.counts}>{texts.write('vote.count', { count: support })}</span>
              {concern > 0 && (
                <>
                  <Bar tone="concern" share={concern / most} />
                  <span className={styles.counts}>
                    {texts.write('vote.concernCount', { count: concern })}
                  </span>
                </>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Bar({ tone, share }: { tone: 'support' | 'concern'; share: number }) {
  return (
    <span className={styles.bar} data-tone={tone} aria-hidden>
      <span className={styles.filled} style={{ width: `${share * 100}%` }} />
    </span>
  )
}
