// What a row would change of an item: what was, and what will be.
import { useTexts } from '../../bindings/use-texts'
import type { MatchedRow } from '../../model/interchange/bring-back/plan'
import type { BacklogItem } from '../../model/records/backlog-item'
import { Icon } from '../../ui/icon'
import styles from './bring-back.module.css'

export function ChangeWords({ match, item }: { match: MatchedRow; item: BacklogItem | undefined }) {
  const { write } = useTexts()
  const { title, status, word, isNewLink, row } = match
  return (
    <>
      <strong>{`B${item?.number ?? ''} ${item?.title ?? ''}`}</strong>
      {isNewLink && row.link && (
        <span className={styles.change}>
          {write('trackers.change.link', { key: row.link.key || row.link.url })}
        </span>
      )}
      {status && (
        <Change
          name={write('backlog-fields.status')}
          from={write(`backlog-fields.${status.from}`)}
          to={write(`backlog-fields.${status.to}`)}
        />
      )}
      {word && <Change name={write('trackers.change.word')} from={word.from || '–'} to={word.to} />}
      {title && <Change name={write('trackers.change.title')} from={title.from} to={title.to} />}
    </>
  )
}

function Change({ name, from, to }: { name: string; from: string; to: string }) {
  return (
    <span className={styles.change}>
      {`${name}: ${from}`} <Icon name="arrowRight" size={14} />{' '}
      <span className={styles.to}>{to}</span>
    </span>
  )
}
