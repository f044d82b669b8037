// One row of the outline: its fold, its words or the field in which they are typed, its marks.
import { type CSSProperties, memo } from 'react'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { JourneyDocument } from '../../model/document/journey-document'
import type { OutlineRow } from '../../model/queries/outline-rows'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { hasAdding } from './outline-menu'
import { RowCells } from './row-cells'
import { RowField } from './row-field'
import { gapAbovePart, isPart } from './row-height'
import { rowName } from './row-name'
import stateStyles from './row-state.module.css'
import rowStyles from './rows.module.css'

export type OutlineTreeRowProps = {
  row: OutlineRow
  document: JourneyDocument
  /** CSS pixels; at least so much where all rows are drawn. */
  height: number
  /** Its place where only some rows are drawn; null: after the one before it. */
  top: number | null
  isCurrent: boolean
  isSelected: boolean
  isRenamed: boolean
  /** It does not belong to what alone is shown. */
  isDim: boolean
  /** Items of the inbox would be put here. */
  isTarget: boolean
  /** The places of the path that is shown at which it stops here. */
  stops: string
}

export const OutlineTreeRow = memo(function OutlineTreeRow(props: OutlineTreeRowProps) {
  const { row, document, height, top, isCurrent, isSelected, isRenamed } = props
  const { isDim, isTarget, stops } = props
  const texts = useTexts()
  const personaId = useSession((session) => session.personaId)
  const name = [
    rowName(document, row, personaId, texts),
    ...(stops ? [texts.write('outline.stopAt', { places: stops })] : []),
    ...(isDim ? [texts.write('map.dimmed')] : []),
  ].join(', ')
  return (
    <div
      role="treeitem"
      data-row={row.key}
      data-kind={row.ref?.kind ?? 'group'}
      data-current={isCurrent || undefined}
      className={classNames(
        top === null ? rowStyles.row : rowStyles.placedRow,
        isDim && stateStyles.dim,
        isTarget && stateStyles.target,
      )}
      style={styleOf(row, height, top)}
      aria-label={name}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      {...(row.hasChildren && { 'aria-expanded': !row.isFolded })}
      tabIndex={isCurrent ? 0 : -1}
    >
      <span className={rowStyles.fold}>
        {row.hasChildren && (
          <span data-action="fold" className={rowStyles.foldButton} aria-hidden>
            <Icon name={row.isFolded ? 'chevronRight' : 'chevronDown'} size={16} />
          </span>
        )}
      </span>
      <RowCells
        row={row}
        document={document}
        field={isRenamed ? <RowField key={row.key} name={name} /> : null}
      />
      {stops && <span className={stateStyles.stop} aria-hidden data-words={stops} />}
      <span className={rowStyles.actions}>
        {hasAdding(row) && (
          <RowButton
            action="add"
            icon="add"
            label={texts.write('outline.addAt', { name })}
            isReached={isCurrent}
          />
        )}
        {row.ref && (
          <RowButton
            action="menu"
            icon="more"
            label={texts.write('outline.menuOf', { name })}
            isReached={isCurrent}
          />
        )}
      </span>
    </div>
  )
})

function RowButton(props: { action: string; icon: string; label: string; isReached: boolean }) {
  const { action, icon, label, isReached } = props
  return (
    <button
      type="button"
      data-action={action}
      className={rowStyles.action}
      aria-label={label}
      aria-haspopup="menu"
      tabIndex={isReached ? 0 : -1}
    >
      <Icon name={icon} size={16} />
    </button>
  )
}

function styleOf(row: OutlineRow, height: number, top: number | null): CSSProperties {
  const indent = { '--level': row.level - 1 } as CSSProperties
  const gap = isPart(row) ? gapAbovePart : 0
  return top === null
    ? { ...indent, marginTop: gap, minHeight: height - gap }
    : { ...indent, top: top + gap, height: height - gap }
}
