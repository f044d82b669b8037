// The head of a group of items: what they have in common, and how many they are.
import { useTexts } from '../../../bindings/use-texts'
import type { BacklogGrouping } from '../../../model/backlog/backlog-look'
import type { BacklogRow } from '../../../model/backlog/backlog-rows'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import { nameOf } from '../../../model/queries/name-of'
import type { Texts } from '../../../text/texts'
import { Cell, rowProps } from './cell'
import styles from './list.module.css'

export function GroupRow({
  row,
  grouping,
  document,
  top,
  height,
  rowIndex,
  isCurrent,
}: {
  row: Extract<BacklogRow, { kind: 'group' }>
  grouping: BacklogGrouping
  document: JourneyDocument
  top: number
  height: number
  rowIndex: number
  isCurrent: boolean
}) {
  const texts = useTexts()
  return (
    <div
      {...rowProps(rowIndex)}
      data-row={row.key}
      className={styles.group}
      style={{ top, height }}
      tabIndex={isCurrent ? 0 : -1}
    >
      <Cell column="group" className={styles.groupName}>
        {groupName(document, grouping, row.groupId, texts)}
        <span className={styles.groupCount}>{row.count}</span>
      </Cell>
    </div>
  )
}

function groupName(
  document: JourneyDocument,
  grouping: BacklogGrouping,
  groupId: string | null,
  { write }: Texts,
): string {
  if (groupId === null || grouping === 'none') return write(`backlog.without.${grouping}`)
  if (grouping === 'horizon' || grouping === 'moscow') {
    return write(`backlog-fields.${groupId as 'now' | 'must'}`)
  }
  const kind = grouping === 'epic' ? 'backlogItem' : grouping
  return nameOf(document, { kind, id: groupId } as RecordRef) || write('common.untitled')
}
