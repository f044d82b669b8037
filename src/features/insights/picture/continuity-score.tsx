// How much of the customer's context survives on this map and along each of its paths, and how much of
// that is known.
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { continuityOfMap, continuityOfPath } from '../../../model/queries/continuity-of'
import { inOrder } from '../../../model/queries/records-in-order'
import { continuityWords, shareWords } from '../../../scene/charts/cell-words'
import { toneOfShare } from '../../../scene/charts/chart'
import styles from './picture.module.css'
import { ShareBar } from './share-bar'

export function ContinuityScore({ document }: { document: JourneyDocument }) {
  const texts = useTexts()
  const { write } = texts
  const { value, coverage } = continuityOfMap(document)
  const { known, all } = coverage
  const paths = inOrder(document, 'paths')
  return (
    <section className={styles.score} aria-label={write('insights.continuity')}>
      <p className={styles.scoreFigure} aria-hidden>
        {shareWords(value)}
      </p>
      <div className={styles.scoreWords}>
        <p>
          <strong>
            {value === null
              ? write('insights.continuityNone')
              : write('insights.continuityScore', { share: shareWords(value) })}
          </strong>
        </p>
        <ShareBar share={value} tone={toneOfShare(value)} />
        <p className={styles.muted}>{write('insights.coverage', { known, all })}</p>
        {paths.length > 0 && (
          <ul className={styles.paths} aria-label={write('insights.continuityAlong')}>
            {paths.map((path) => (
              <li key={path.id}>
                <strong lang={document.map.language}>
                  {path.title || write('common.untitled')}
                </strong>{' '}
                {continuityWords(continuityOfPath(document, path), texts)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
