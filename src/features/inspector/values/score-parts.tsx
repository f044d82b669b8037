// The score of each method of ranking, below its inputs; an input that is missing gives none.
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { itemScore, offeredInputs } from '../../../model/backlog/item-score'
import {
  iceScore,
  matrixQuadrant,
  opportunityScore,
  wsjfScore,
} from '../../../model/queries/backlog-scores'
import type { BacklogItemId, Scores } from '../../../model/records/backlog-item'
import type { Texts } from '../../../text/texts'
import type { Subject } from '../fields/field-spec'
import styles from './values.module.css'

/** With what the map offers where nothing was typed, which is said. */
export function RicePart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const document = useDocument((now) => now)
  const item = document.backlogItems[subject.ids[0] as BacklogItemId]
  if (!item) return null
  const { reach, impact } = offeredInputs(document, item)
  const score = inWords(itemScore(document, item, 'rice').value, texts)
  const offers = [
    item.scores.rice?.reach == null && reach !== null
      ? `${texts.write('backlog-fields.riceReach')} ${reach}`
      : '',
    item.scores.rice?.impact == null && impact !== null
      ? `${texts.write('backlog-fields.riceImpact')} ${impact}`
      : '',
  ].filter((offer) => offer !== '')
  return (
    <>
      {offers.length > 0 && (
        <span className={styles.hint}>
          {texts.write('backlog.offered', { inputs: offers.join(', ') })}
        </span>
      )}
      {score ? (
        <span className={styles.score}>{score}</span>
      ) : (
        <span className={styles.hint}>{texts.write('inspector.noScore')}</span>
      )}
    </>
  )
}
export const IcePart = scorePart((scores, texts) => inWords(iceScore(scores.ice), texts))
export const WsjfPart = scorePart((scores, texts) => inWords(wsjfScore(scores.wsjf), texts))
export const OpportunityPart = scorePart((scores, texts) =>
  inWords(opportunityScore(scores.opportunity), texts),
)
export const MatrixPart = scorePart((scores, texts) => {
  const quadrant = matrixQuadrant(scores.matrix)
  return quadrant && texts.write(quadrantNames[quadrant])
})

const quadrantNames = {
  'quick-win': 'backlog-fields.quickWin',
  'big-bet': 'backlog-fields.bigBet',
  'fill-in': 'backlog-fields.fillIn',
  'money-pit': 'backlog-fields.moneyPit',
} as const

function scorePart(scoreOf: (scores: Scores, texts: Texts) => string | null) {
  return function ScorePart({ subject }: { subject: Subject }) {
    const texts = useTexts()
    const scores = useDocument(
      ({ backlogItems }) => backlogItems[subject.ids[0] as BacklogItemId]?.scores,
    )
    const score = scores && scoreOf(scores as Scores, texts)
    if (!score) return <span className={styles.hint}>{texts.write('inspector.noScore')}</span>
    return <span className={styles.score}>{score}</span>
  }
}

/** With two decimals at most: "Score 1,066.67". */
function inWords(score: number | null, texts: Texts): string | null {
  if (score === null) return null
  const number = new Intl.NumberFormat(texts.language, { maximumFractionDigits: 2 }).format(score)
  return texts.write('inspector.score', { score: number })
}
