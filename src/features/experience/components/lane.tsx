// One lane under the curve: its head, and in each column the entries of that step.
import { memo, useId, useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { titleOf } from '../../../parts/thing-names'
import { useRovingHeads } from '../../../parts/use-roving-heads'
import {
  columnsBetween,
  type ExperienceColumns,
} from '../../../scene/experience/experience-columns'
import { laneHeight } from '../../../scene/experience/lane-height'
import type { Palette } from '../../../scene/palettes'
import { Icon } from '../../../ui/icon'
import type { LaneCells } from '../lane-entries'
import styles from '../lanes.module.css'
import { LaneEntryView } from './lane-entry'

export type LaneProps = {
  document: JourneyDocument
  columns: ExperienceColumns
  palette: Palette
  title: string
  /** Smaller, below the title; empty: none. */
  note: string
  /** A name of `ui/icon`. */
  icon: string
  cells: LaneCells
  headWidth: number
  /** What is drawn of it, from left to right. */
  from: number
  to: number
}

export const Lane = memo(function Lane(props: LaneProps) {
  const { document, columns, palette, title, note, icon, cells, headWidth, from, to } = props
  const texts = useTexts()
  const id = useId()
  const lane = useRef<HTMLDivElement>(null)
  const roving = useRovingHeads(lane, 'both')
  const { first, last } = columnsBetween(columns.columns, from, to)
  const height = laneHeight(
    columns.columns.map(({ width, index }) => ({
      width,
      entries: (cells[index] ?? []).map(texted),
    })),
  )
  const widths = columns.columns.map(({ width }) => `${width}px`).join(' ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane, not a set of fields.
    <div
      role="group"
      ref={lane}
      className={styles.lane}
      style={{ gridTemplateColumns: `${headWidth}px ${widths}`, minHeight: height }}
      aria-labelledby={id}
      {...roving}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          <Icon name={icon} size={16} />
          {title}
        </h2>
        {note !== '' && <p className={styles.note}>{note}</p>}
      </header>
      {columns.columns.slice(first, last + 1).map(({ stepId, index }) => (
        <div key={stepId} className={styles.cell} style={{ gridColumn: index + 2 }}>
          {(cells[index] ?? []).length > 0 && (
            <ul
              aria-label={texts.write('map.stepHeader', {
                number: index + 1,
                title: titleOf(document.steps[stepId]?.title, 'map.untitledStep', texts),
              })}
            >
              {(cells[index] ?? []).map((entry) => (
                <LaneEntryView
                  key={`${entry.ref.kind}:${entry.ref.id}`}
                  entry={entry}
                  palette={palette}
                  language={document.map.language}
                />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
})

function texted({ text, note }: LaneCells[number][number]) {
  return { text, hasNote: note !== '' }
}
