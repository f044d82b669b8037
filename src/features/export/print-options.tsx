// What one chooses for paper: the sheet, how large, with what round it.
import { useTexts } from '../../bindings/use-texts'
import { paperNames } from '../../scene/print/paper'
import { Checkbox } from '../../ui/checkbox'
import { SegmentedControl } from '../../ui/segmented-control'
import { Select } from '../../ui/select'
import { DistanceField, FrameFields } from './frame-fields'
import styles from './picture-options.module.css'
import type { PrintChoice } from './print-choice'

export function PrintOptions({
  choice,
  onChange,
}: {
  choice: PrintChoice
  onChange: (changes: Partial<PrintChoice>) => void
}) {
  const texts = useTexts()
  return (
    <div className={styles.fields}>
      <Select
        label={texts.write('export.paper')}
        options={paperNames.map((id) => ({ id, label: texts.write(`export.paper.${id}`) }))}
        value={choice.paper}
        onChange={(paper) => onChange({ paper: paper ?? 'a4' })}
      />
      <SegmentedControl
        label={texts.write('export.orientation')}
        segments={(['landscape', 'portrait'] as const).map((id) => ({
          id,
          label: texts.write(`export.orientation.${id}`),
        }))}
        value={choice.orientation}
        onChange={(orientation) => onChange({ orientation })}
      />
      <SegmentedControl
        label={texts.write('export.fit')}
        description={texts.write(`export.fitHint.${choice.fit}`)}
        segments={(['readable', 'one-page'] as const).map((id) => ({
          id,
          label: texts.write(`export.fit.${id}`),
        }))}
        value={choice.fit}
        onChange={(fit) => onChange({ fit })}
      />
      <DistanceField value={choice.distance} onChange={(distance) => onChange({ distance })} />
      <FrameFields choice={choice} onChange={onChange} />
      <Checkbox
        isSelected={choice.hasPageNumbers}
        onChange={(hasPageNumbers) => onChange({ hasPageNumbers })}
      >
        {texts.write('export.pageNumbers')}
      </Checkbox>
    </div>
  )
}
