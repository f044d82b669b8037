// What every kind of picture lets one choose: what is shown, for whom, with what round it.
import type { ReactNode } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { inOrder } from '../../model/queries/records-in-order'
import { SegmentedControl } from '../../ui/segmented-control'
import { Select } from '../../ui/select'
import { DistanceField, FrameFields } from './frame-fields'
import type { PictureChoice } from './picture-choice'
import styles from './picture-options.module.css'

export type PictureOptionsProps = {
  choice: PictureChoice
  onChange: (changes: Partial<PictureChoice>) => void
  /** What only this kind of picture has: first below what is shown. */
  size?: ReactNode
  /** … and last, among the boxes to tick. */
  children?: ReactNode
}

export function PictureOptions({ choice, onChange, size, children }: PictureOptionsProps) {
  const texts = useTexts()
  return (
    <div className={styles.fields}>
      <SubjectField choice={choice} onChange={onChange} />
      {size}
      <DistanceField value={choice.distance} onChange={(distance) => onChange({ distance })} />
      <SegmentedControl
        label={texts.write('export.colors')}
        segments={(['light', 'dark', 'print'] as const).map((id) => ({
          id,
          label: texts.write(`export.colors.${id}`),
        }))}
        value={choice.colors === 'contrast' ? null : choice.colors}
        onChange={(colors) => onChange({ colors })}
      />
      <FrameFields choice={choice} onChange={onChange} />
      {children}
    </div>
  )
}

function SubjectField({ choice, onChange }: Pick<PictureOptionsProps, 'choice' | 'onChange'>) {
  const texts = useTexts()
  const document = useDocument((current) => current)
  const canShowSelection = useSession(({ selection }) =>
    selection.some(({ kind }) => kind === 'touchpoint' || kind === 'transition'),
  )
  const selected = { id: 'selection', label: texts.write('export.selection') }
  const stages = inOrder(document, 'stages').map(({ id, title }) => ({
    id: id as string,
    label: texts.write('export.stage', { title }),
  }))
  return (
    <Select
      label={texts.write('export.subject')}
      options={[
        { id: 'map', label: texts.write('export.wholeMap') },
        ...(canShowSelection ? [selected] : []),
        ...stages,
      ]}
      value={choice.subject as string}
      onChange={(subject) => onChange({ subject: (subject ?? 'map') as PictureChoice['subject'] })}
    />
  )
}
