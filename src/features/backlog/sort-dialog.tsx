// "Sort by score": shows which items would move, and moves them only after a yes.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { handRanks, rankingBy } from '../../model/backlog/ranking'
import { rankBacklogItems } from '../../model/edits/rank-backlog-items'
import { textRef } from '../../text/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { ScrollRegion } from '../../ui/scroll-region'
import styles from './sort-dialog.module.css'
import { useLook } from './use-look'

export default function SortDialog() {
  const { documents, session } = useApp().context
  const { write } = useTexts()
  const [{ method }, change] = useLook()
  const document = useDocument((now) => now)
  const ranking = rankingBy(document, method)
  const ranks = handRanks(document)
  const moves = ranking.items.flatMap((item, index) => {
    const from = ranks.get(item.id) ?? 0
    return from === index + 1 ? [] : [{ item, from, to: index + 1 }]
  })
  const unscored = ranking.items.length - ranking.rankOf.size
  const close = () => session.set({ dialog: null })
  const sort = () => {
    documents.edit(textRef('backlog.sortByScore'), (draft) =>
      rankBacklogItems(draft, { ids: ranking.items.map(({ id }) => id) }),
    )
    change({ askedWhyId: null })
    close()
  }
  const name = write(`backlog-fields.${method}`)
  return (
    <Dialog
      title={write('backlog.sortTitle', { method: name })}
      onClose={close}
      footer={
        <>
          <Button tone="quiet" onPress={close}>
            {write('common.cancel')}
          </Button>
          <Button tone="primary" autoFocus onPress={moves.length > 0 ? sort : close}>
            {moves.length > 0 ? write('backlog.sortNow') : write('common.close')}
          </Button>
        </>
      }
    >
      <p className={styles.sum}>
        {write('backlog.sortSum', { moves: moves.length, count: ranking.items.length })}
        {unscored > 0 && ` ${write('backlog.sortUnscored', { count: unscored })}`}
      </p>
      {moves.length > 0 && (
        <ScrollRegion label={write('backlog.sortMoves')} className={styles.list}>
          <ol className={styles.moves}>
            {moves.map(({ item, from, to }) => (
              <li key={item.id} className={styles.move}>
                <span className={styles.places}>
                  {from} <Icon name="arrowRight" size={14} /> {to}
                </span>
                <span className={styles.number}>{`B${item.number}`}</span>
                <span>
                  {item.title || write('common.untitled')}
                  {item.rankReason && (
                    <span className={styles.reason}>
                      {write('backlog.sortReason', { reason: item.rankReason })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </ScrollRegion>
      )}
    </Dialog>
  )
}
