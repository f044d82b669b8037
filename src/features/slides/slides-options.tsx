// What the slides may show: overview, stages, the worst hot spots, the backlog.
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { hotSpots } from '../../model/queries/hot-spots'
import type { SlidesChoice } from '../../scene/slides/plan-slides'
import { Checkbox } from '../../ui/checkbox'
import { SegmentedControl } from '../../ui/segmented-control'
import styles from './view.module.css'

export function SlidesOptions({
  choice,
  onChange,
  isDisabled,
}: {
  choice: SlidesChoice
  onChange: (choice: SlidesChoice) => void
  isDisabled: boolean
}) {
  const texts = useTexts()
  const spotCount = useDocument((document) => hotSpots(document).length)
  const hasBacklog = useDocument(({ backlogItems }) => Object.keys(backlogItems).length > 0)
  const counts = [0, 3, 5, 10].filter((count) => count < spotCount)
  return (
    <>
      <fieldset className={styles.choices} disabled={isDisabled}>
        <legend className={styles.legend}>{texts.write('slides.include')}</legend>
        <Checkbox
          isSelected={choice.hasOverview}
          onChange={(hasOverview) => onChange({ ...choice, hasOverview })}
        >
          {texts.write('slides.overview')}
        </Checkbox>
        <Checkbox
          isSelected={choice.hasStages}
          onChange={(hasStages) => onChange({ ...choice, hasStages })}
        >
          {texts.write('slides.stages')}
        </Checkbox>
        <Checkbox
          isSelected={choice.hasBacklog && hasBacklog}
          isDisabled={!hasBacklog}
          onChange={(wanted) => onChange({ ...choice, hasBacklog: wanted })}
        >
          {texts.write(hasBacklog ? 'slides.backlogTable' : 'slides.noBacklog')}
        </Checkbox>
      </fieldset>
      {spotCount === 0 ? (
        <p className={styles.note}>{texts.write('slides.noHotSpots')}</p>
      ) : (
        <SegmentedControl
          label={texts.write('slides.hotSpots')}
          description={texts.write('slides.hotSpotsHint', { count: spotCount })}
          isDisabled={isDisabled}
          segments={[
            ...counts.map((count) => ({
              id: String(count),
              label: count === 0 ? texts.write('slides.none') : String(count),
            })),
            { id: 'all', label: texts.write('slides.all') },
          ]}
          value={counts.includes(choice.hotSpotCount) ? String(choice.hotSpotCount) : 'all'}
          onChange={(id) => onChange({ ...choice, hotSpotCount: id === 'all' ? all : Number(id) })}
        />
      )}
    </>
  )
}

const all = Number.POSITIVE_INFINITY
