// The ranks of all methods side by side, where they disagree, and whether the top five is firm.
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { backlogRows } from '../../../model/backlog/backlog-rows'
import { type Dispute, rankDisputes } from '../../../model/backlog/rank-disputes'
import { handRanks, rankingBy } from '../../../model/backlog/ranking'
import { scoreMethods } from '../../../model/backlog/score-methods'
import { useTypingInInspector } from '../../../parts/use-typing-in-inspector'
import type { Texts } from '../../../text/texts'
import { Icon } from '../../../ui/icon'
import { ScrollRegion } from '../../../ui/scroll-region'
import { useLook } from '../use-look'
import { Firmness } from './firmness'
import { MustShareNote } from './must-share-note'
import styles from './ranks.module.css'

export function RanksTable() {
  const { session } = useApp().context
  const texts = useTexts()
  useTypingInInspector()
  const { write } = texts
  const [{ filter }] = useLook()
  const document = useDocument((now) => now)
  const selection = useSession((state) => state.selection)
  const disputes = rankDisputes(document)
  const ranks = handRanks(document)
  const rankings = scoreMethods.map((method) => rankingBy(document, method))
  const items = backlogRows(document, filter, 'none').flatMap((row) =>
    row.kind === 'item' ? [row.item] : [],
  )
  return (
    <ScrollRegion label={write('backlog.shape.ranks')} className={styles.region}>
      <div className={styles.notes}>
        <Firmness />
        <MustShareNote />
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{write('backlog.ranksCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{write('backlog.item')}</th>
            <th scope="col">{write('backlog.byHand')}</th>
            {scoreMethods.map((method) => (
              <th key={method} scope="col">
                {write(`backlog-fields.${method}`)}
              </th>
            ))}
            <th scope="col">{write('backlog.talk')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr
              key={item.id}
              data-selected={selection.some(({ id }) => id === item.id) || undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  className={styles.name}
                  onClick={() => session.select([{ kind: 'backlogItem', id: item.id }])}
                >
                  <span className={styles.number}>{`B${item.number}`}</span>
                  <span lang={document.map.language}>{item.title || write('common.untitled')}</span>
                </button>
              </th>
              <td>{ranks.get(item.id)}</td>
              {scoreMethods.map((method, index) => (
                <td key={method}>
                  {method === 'moscow'
                    ? item.moscow && write(`backlog-fields.${item.moscow}`)
                    : (rankings[index]?.rankOf.get(item.id) ?? '–')}
                </td>
              ))}
              <td className={styles.dispute}>{inWords(disputes.get(item.id), texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function inWords(dispute: Dispute | undefined, { write }: Texts) {
  if (!dispute) return null
  const { high, low, highRank, lowRank, of } = dispute
  return (
    <span className={styles.talk}>
      <Icon name="talk" size={16} />
      <span>
        <strong>{write('backlog.disagree')}</strong>{' '}
        {write('backlog.dispute', {
          high: write(`backlog-fields.${high}`),
          low: write(`backlog-fields.${low}`),
          ...{ highRank, lowRank, of },
        })}
      </span>
    </span>
  )
}
