// A row of the list: an item with its ranks, what it is called, where it hurts, and its state.
import { memo } from 'react'
import { useSession } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { ScoreMethod } from '../../../model/backlog/score-methods'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { BacklogItem } from '../../../model/records/backlog-item'
import { TitleField } from '../../../parts/title-field'
import { Icon } from '../../../ui/icon'
import { Cell, rowProps } from './cell'
import cellStyles from './cells.module.css'
import { EvidenceCells } from './evidence-cells'
import styles from './list.module.css'
import { OwnerCell, SizeCell, StatusCell } from './plan-cells'
import { ScoreCell } from './score-cell'
import { TrackerCell } from './tracker-cell'

export type ItemRowProps = {
  document: JourneyDocument
  item: BacklogItem
  method: ScoreMethod
  /** By hand, from 1. */
  rank: number
  /** By score; null: it has none. */
  scored: number | null
  /** The highest score of all. */
  best: number | null
  top: number
  height: number
  rowIndex: number
  isCurrent: boolean
  isSelected: boolean
  isRenamed: boolean
  isHeld: boolean
}

export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { document, item, method, rank, scored, best, isCurrent } = props
  const shared = { item, isCurrent }
  return (
    <div
      {...rowProps(props.rowIndex, props.isSelected)}
      data-row={item.id}
      data-item={item.id}
      data-held={props.isHeld || undefined}
      className={styles.row}
      style={{ top: props.top, height: props.height }}
      tabIndex={isCurrent ? 0 : -1}
    >
      <Cell className={cellStyles.rank} column="rank">
        <Icon name="grip" size={14} className={cellStyles.grip} />
        {rank}
      </Cell>
      <ScoredRank rank={rank} scored={scored} reason={item.rankReason} />
      <TitleCell item={item} isRenamed={props.isRenamed} lang={document.map.language} />
      <TrackerCell {...shared} />
      <StatusCell {...shared} />
      <OwnerCell {...shared} />
      <SizeCell {...shared} />
      <ScoreCell {...{ document, item, method, best }} />
      <EvidenceCells {...shared} document={document} />
    </div>
  )
})

/** The rank that the score gives; an arrow where people have put it elsewhere. */
function ScoredRank(props: { rank: number; scored: number | null; reason: string }) {
  const { rank, scored, reason } = props
  const { write } = useTexts()
  if (scored === null || scored === rank) {
    return (
      <Cell className={cellStyles.quiet} column="scored">
        {scored ?? '–'}
      </Cell>
    )
  }
  const words = reason || write('backlog.noReason')
  return (
    <Cell className={cellStyles.override} column="scored" title={words}>
      {scored}
      <Icon name={scored < rank ? 'arrowUp' : 'arrowDown'} size={14} />
      <span className={cellStyles.unseen}>{words}</span>
    </Cell>
  )
}

function TitleCell(props: { item: BacklogItem; isRenamed: boolean; lang: string }) {
  const { item, isRenamed, lang } = props
  const { write } = useTexts()
  const renaming = useSession((session) => (isRenamed ? session.renaming : null))
  const title = item.title || write('common.untitled')
  return (
    <Cell className={cellStyles.item} column="item" role="rowheader">
      <span className={cellStyles.number}>{`B${item.number}`}</span>
      {renaming ? (
        <TitleField renaming={renaming} name={`B${item.number}`} className={cellStyles.field} />
      ) : (
        <span className={cellStyles.title} lang={lang} title={title}>
          {title}
        </span>
      )}
    </Cell>
  )
}
