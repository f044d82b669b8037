// What pictures and printed pages both let one choose: for whom, and with what round the map.
import { useTexts } from '../../bindings/use-texts'
import type { Distance } from '../../scene/scene'
import { Checkbox } from '../../ui/checkbox'
import { SegmentedControl } from '../../ui/segmented-control'

const distances = ['near', 'middle', 'far'] as const

type DistanceFieldProps = { value: Distance; onChange: (distance: Distance) => void }

/** From how far away it is looked at. */
export function DistanceField({ value, onChange }: DistanceFieldProps) {
  const texts = useTexts()
  return (
    <SegmentedControl
      label={texts.write('export.distance')}
      description={texts.write(`export.distanceHint.${value}`)}
      segments={distances.map((id) => ({ id, label: texts.write(`export.distance.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  )
}

type Frame = { readonly hasTitle: boolean; readonly hasLegend: boolean }

type FrameFieldsProps = { choice: Frame; onChange: (changes: Partial<Frame>) => void }

export function FrameFields({ choice, onChange }: FrameFieldsProps) {
  const texts = useTexts()
  return (
    <>
      <Checkbox isSelected={choice.hasTitle} onChange={(hasTitle) => onChange({ hasTitle })}>
        {texts.write('export.title')}
      </Checkbox>
      <Checkbox isSelected={choice.hasLegend} onChange={(hasLegend) => onChange({ hasLegend })}>
        {texts.write('export.legend')}
      </Checkbox>
    </>
  )
}
