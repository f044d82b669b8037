// How much of the customer's context survives on this map, and how much of that is known.
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { continuityOfMap } from '../../../model/queries/continuity-of'
import { percent } from '../../../scene/charts/cell-words'
import { toneOfShare } from '../../../scene/charts/chart'
import styles from './picture.module.css'
import { ShareBar } from './share-bar'

export function ContinuityScore({ document }: { document: JourneyDocument }) {
  const texts = useTexts()
  const { write } = texts
  const { value, coverage } = continuityOfMap(document)
  const { known, all } = coverage
  return (
    <section className={styles.score} aria-label={write('insights.continuity')}>
      <p className={styles.scoreFigure} aria-hidden>
        {percent(value, texts)}
      </p>
      <div className={styles.scoreWords}>
        <p>
          <strong>
            {value === null
              ? write('insights.continuityNone')
              : write('insights.continuityScore', { share: percent(value, texts) })}
          </strong>
        </p>
        <ShareBar share={value} tone={toneOfShare(value)} />
        <p className={styles.muted}>{write('insights.coverage', { known, all })}</p>
      </div>
    </section>
  )
}
