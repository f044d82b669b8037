// The headers of stages and steps above the curve; they stay at the upper edge.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
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
  const { language } = document.map
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
          const label = texts.write('map.stageHeader', { title })
          const subject = { kind: 'stage', id: stageId } as const
          return <Head key={stageId} {...{ subject, label, x, width, language }} words={title} />
        })}
        {columns.columns.map(({ stepId, index, x, width }) => {
          const title = titleOf(document.steps[stepId]?.title, 'map.untitledStep', texts)
          const number = index + 1
          const label = texts.write('map.stepHeader', { number, title })
          const subject = { kind: 'step', id: stepId } as const
          const words = `${number}. ${title}`
          return <Head key={stepId} {...{ subject, label, x, width, language, words }} />
        })}
      </div>
    </div>
  )
}

function Head({
  subject,
  label,
  words,
  x,
  width,
  language,
}: {
  subject: Extract<RecordRef, { kind: 'stage' | 'step' }>
  label: string
  words: string
  /** In CSS pixels. */
  x: number
  width: number
  /** BCP 47: of the words. */
  language: string
}) {
  const selection = useThingSelection()
  const isStage = subject.kind === 'stage'
  return (
    <button
      type="button"
      className={isStage ? styles.stage : styles.step}
      style={{ left: x, width }}
      aria-label={label}
      title={label}
      {...selection(subject)}
    >
      <span className={isStage ? styles.stageTitle : styles.stepTitle} lang={language}>
        {words}
      </span>
    </button>
  )
}
