// The headers of stages and steps above the curve; they stay at the upper edge.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { titleOf } from '../../../parts/thing-names'
import { useRovingHeads } from '../../../parts/use-roving-heads'
import type { ExperienceColumns } from '../../../scene/experience/experience-columns'
import styles from '../experience.module.css'
import { useThingSelection } from '../use-thing-selection'

export function ExperienceHeads({
  document,
  columns,
}: {
  document: JourneyDocument
  columns: ExperienceColumns
}) {
  const texts = useTexts()
  const group = useRef<HTMLDivElement>(null)
  const roving = useRovingHeads(group, 'horizontal')
  const selection = useThingSelection()
  const { language: lang } = document.map
  return (
    <div className={styles.heads}>
      <div className={styles.corner} />
      <div
        ref={group}
        role="toolbar"
        aria-label={texts.write('map.stagesAndSteps')}
        className={styles.headTrack}
        style={{ width: columns.width }}
        {...roving}
      >
        {columns.stages.map(({ stageId, x, width }) => {
          const title = titleOf(document.stages[stageId]?.title, 'map.untitledStage', texts)
          return (
            <button
              key={stageId}
              type="button"
              className={styles.stage}
              style={{ left: x, width }}
              aria-label={texts.write('map.stageHeader', { title })}
              title={title}
              {...selection({ kind: 'stage', id: stageId })}
            >
              <span className={styles.stageTitle} lang={lang}>
                {title}
              </span>
            </button>
          )
        })}
        {columns.columns.map(({ stepId, index, x, width }) => {
          const title = titleOf(document.steps[stepId]?.title, 'map.untitledStep', texts)
          const number = index + 1
          return (
            <button
              key={stepId}
              type="button"
              className={styles.step}
              style={{ left: x, width }}
              aria-label={texts.write('map.stepHeader', { number, title })}
              title={title}
              {...selection({ kind: 'step', id: stepId })}
            >
              <span className={styles.stepTitle} lang={lang}>
                {number}. {title}
              </span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
