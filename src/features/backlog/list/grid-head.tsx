// The heads of the columns of the list.
import { useTexts } from '../../../bindings/use-texts'
import type { ScoreMethod } from '../../../model/backlog/score-methods'
import { Cell, rowProps } from './cell'
import styles from './list.module.css'

export function GridHead({ method }: { method: ScoreMethod }) {
  const { write } = useTexts()
  const score = write(`backlog-fields.${method}`)
  const heads = [
    ['rank', write('backlog.rank')],
    ['scored', write('backlog.byScore')],
    ['item', write('backlog.item')],
    ['tracker', write('backlog-fields.trackerSystem')],
    ['status', write('backlog-fields.status')],
    ['owner', write('fields.owner')],
    ['size', write('backlog.size')],
    ['score', score],
    ['pain', write('backlog.painWeight')],
    ['votes', write('backlog.votes')],
    ['where', write('backlog.where')],
  ] as const
  return (
    <div {...rowProps(1)} className={styles.head}>
      {heads.map(([column, words]) => (
        <Cell key={column} className={styles.headCell} column={column} role="columnheader">
          {words}
        </Cell>
      ))}
    </div>
  )
}
