// The score of an item: a bar beside the number, or what is missing for it.
import { useTexts } from '../../../bindings/use-texts'
import { itemScore } from '../../../model/backlog/item-score'
import type { ScoreMethod } from '../../../model/backlog/score-methods'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { inputKey, scoreWords } from '../input-names'
import { Cell } from './cell'
import styles from './cells.module.css'

/** As many names as two short lines have room for. */
const mostNamed = 2

export function ScoreCell({
  document,
  item,
  method,
  best,
}: {
  document: JourneyDocument
  item: BacklogItem
  method: ScoreMethod
  best: number | null
}) {
  const texts = useTexts()
  const { value, missing } = itemScore(document, item, method)
  const words = scoreWords(method, value, item, texts)
  if (value === null || words === null) {
    const inputs = missing.map((name) => texts.write(inputKey(method, name))).join(', ')
    const missed = texts.write('backlog.missing', { inputs })
    return (
      <Cell className={styles.missing} column="score" title={missed}>
        <span className={styles.missingNames} data-many={missing.length > mostNamed || undefined}>
          {missed}
        </span>
        <span
          className={styles.missingCount}
          data-many={missing.length > mostNamed || undefined}
          aria-hidden
        >
          {texts.write('backlog.missingCount', { count: missing.length })}
        </span>
      </Cell>
    )
  }
  const isDrawn = method !== 'moscow' && method !== 'matrix' && best !== null && best > 0
  return (
    <Cell className={styles.score} column="score">
      {isDrawn && (
        <span className={styles.barTrack} aria-hidden>
          <span className={styles.bar} style={{ width: `${Math.max(4, (value / best) * 100)}%` }} />
        </span>
      )}
      {words}
    </Cell>
  )
}
