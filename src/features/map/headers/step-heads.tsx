// The headers of stages and steps at the upper edge of the room.
import { useRef } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import { titleOf } from '../../../parts/thing-names'
import { useRovingHeads } from '../../../parts/use-roving-heads'
import { AddHead } from './add-head'
import { HeadButton } from './head-button'
import dropStyles from './head-drop.module.css'
import styles from './heads.module.css'
import frame from './heads-frame.module.css'
import { along, type HeadsProps } from './heads-props'
import { useHeadDrag } from './use-head-drag'
import { useStepTrack } from './use-step-track'

export function StepHeads({ document, layout }: Pick<HeadsProps, 'document' | 'layout'>) {
  const texts = useTexts()
  const group = useRef<HTMLDivElement>(null)
  const roving = useRovingHeads(group, 'horizontal')
  const drag = useHeadDrag(group, layout, 'x')
  const track = useStepTrack(layout)
  const lastStep = layout.columns.at(-1)
  const lastStage = layout.stages.at(-1)
  return (
    <div
      ref={group}
      className={frame.top}
      role="toolbar"
      aria-label={texts.write('map.stagesAndSteps')}
      {...roving}
    >
      <div ref={track} className={frame.topTrack}>
        {layout.stages.map((stage) => {
          const title = titleOf(document.stages[stage.stageId]?.title, 'map.untitledStage', texts)
          return (
            <HeadButton
              key={stage.stageId}
              subject={{ kind: 'stage', id: stage.stageId }}
              label={texts.write('map.stageHeader', { title })}
              className={styles.stage}
              style={along(stage.x, stage.width)}
              drag={drag}
            >
              {title}
            </HeadButton>
          )
        })}
        {layout.columns.map((column) => {
          const title = titleOf(document.steps[column.stepId]?.title, 'map.untitledStep', texts)
          const number = column.index + 1
          return (
            <HeadButton
              key={column.stepId}
              subject={{ kind: 'step', id: column.stepId }}
              label={texts.write('map.stepHeader', { number, title })}
              className={styles.step}
              style={along(column.bandX, column.bandWidth)}
              drag={drag}
            >
              <span>
                {number}
                <span className={styles.dot}>.</span>
              </span>{' '}
              <span className={styles.stepTitle}>{title}</span>
            </HeadButton>
          )
        })}
        {layout.columns.map((column) => {
          const title = titleOf(document.steps[column.stepId]?.title, 'map.untitledStep', texts)
          return (
            <AddHead
              key={column.stepId}
              label={texts.write('map.addStepAfter', { title })}
              subject={{ kind: 'step', id: column.stepId }}
              commandId="structure.add.step"
              className={column === lastStep ? styles.addLastStep : styles.addStep}
              style={along(column.bandX + column.bandWidth, 0)}
            />
          )
        })}
        {lastStage && (
          <AddHead
            label={texts.write('map.addStage')}
            subject={{ kind: 'stage', id: lastStage.stageId }}
            commandId="structure.add.stage"
            className={styles.addLastStage}
            style={along(lastStage.x + lastStage.width, 0)}
          />
        )}
        {drag.gap !== null && <div className={dropStyles.dropColumn} style={along(drag.gap, 0)} />}
      </div>
    </div>
  )
}
