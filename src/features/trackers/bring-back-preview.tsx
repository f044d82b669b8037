// What the rows would change, group by group, each with the number of its row; nothing is changed yet.
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { isUnchanged, type MatchedRow } from '../../model/interchange/bring-back/plan'
import type { BringBackAnswer } from '../../model/interchange/bring-back/request'
import { Checkbox } from '../../ui/checkbox'
import styles from './bring-back.module.css'
import { BringBackQuestions } from './bring-back-questions'
import { problemWords, rowWords } from './bring-back-words'
import { ChangeWords } from './change-words'
import { RowGroup } from './row-group'
import type { BringingBack } from './use-bring-back'

export function BringBackPreview({
  bringing,
  answer,
}: {
  bringing: BringingBack
  answer: BringBackAnswer
}) {
  const texts = useTexts()
  const items = useDocument(({ backlogItems }) => backlogItems)
  const { matched, unknown, vanished, problems } = answer.plan
  const { left, setLeft, added, setAdded } = bringing
  const sure = matched.filter((match) => match.by !== 'title' && !isUnchanged(match))
  const byTitle = matched.filter((match) => match.by === 'title')
  const same = matched.filter((match) => match.by !== 'title' && isUnchanged(match))
  const taken = new Set(matched.flatMap(({ row }) => (left.has(row.index) ? [] : [row.index])))
  const take = (ids: ReadonlySet<number>) =>
    setLeft(new Set(matched.flatMap(({ row }) => (ids.has(row.index) ? [] : [row.index]))))
  const several = bringing.given.files.length > 1
  const matchRow = (match: MatchedRow) => ({
    id: match.row.index,
    place: rowWords(match.row, several, texts),
    words: <ChangeWords match={match} item={items[match.itemId]} />,
  })
  return (
    <div className={styles.preview}>
      <BringBackQuestions bringing={bringing} answer={answer} />
      {matched.some(({ title }) => title) && (
        <Checkbox isSelected={bringing.hasTitles} onChange={bringing.setHasTitles}>
          {texts.write('trackers.titlesToo')}
        </Checkbox>
      )}
      <RowGroup
        title={texts.write('trackers.group.changes', { count: sure.length })}
        rows={sure.map(matchRow)}
        chosen={taken}
        onChoose={take}
        isOpen
      />
      <RowGroup
        title={texts.write('trackers.group.byTitle', { count: byTitle.length })}
        rows={byTitle.map(matchRow)}
        chosen={taken}
        onChoose={take}
        isOpen
      />
      <RowGroup
        title={texts.write('trackers.group.problems', { count: problems.length })}
        rows={problems.map((problem, id) => ({
          id,
          place: rowWords(problem, several, texts),
          words: problemWords(problem, texts),
        }))}
        isOpen
      />
      <RowGroup
        title={texts.write('trackers.group.unknown', { count: unknown.length })}
        rows={unknown.map((row) => ({
          id: row.index,
          place: rowWords(row, several, texts),
          words: [row.link?.key, row.title, row.status && `(${row.status})`]
            .filter(Boolean)
            .join(' '),
        }))}
        chosen={added}
        onChoose={setAdded}
        isOpen
      />
      <RowGroup
        title={texts.write('trackers.group.vanished', { count: vanished.length })}
        rows={vanished.map(({ itemId, key }, id) => ({
          id,
          place: key,
          words: `B${items[itemId]?.number ?? ''} ${items[itemId]?.title ?? ''}`,
        }))}
      />
      <RowGroup
        title={texts.write('trackers.group.same', { count: same.length })}
        rows={same.map(matchRow)}
      />
    </div>
  )
}
