// A button that becomes a field: type to find what is to be linked.
import { useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { findRecords } from '../../model/queries/find-records'
import { ComboBox } from '../../ui/combo-box'
import { MendButton } from './mend-button'
import styles from './view.module.css'

type PickerProps = {
  readonly kind: 'backlogItem' | 'painPoint'
  readonly label: 'coverage.linkItem' | 'coverage.linkPain'
  readonly onPick: (id: string) => void
}

export function LinkPicker(props: PickerProps) {
  const { write } = useTexts()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Picker {...props} onClose={() => setOpen(false)} />
  return <MendButton onPress={() => setOpen(true)}>{write(props.label)}</MendButton>
}

function Picker({ kind, label, onPick, onClose }: PickerProps & { onClose: () => void }) {
  const { write } = useTexts()
  const document = useDocument((current) => current)
  const options = findRecords(document, '', { kinds: [kind], limit: 1000 }).map(
    ({ ref, spokenNumber, name }) => ({
      id: ref.id as string,
      label: `${spokenNumber} ${name || write('common.untitled')}`,
    }),
  )
  return (
    <ComboBox
      label={write(label)}
      isLabelHidden
      className={styles.picker}
      options={options}
      value={null}
      autoFocus
      onChange={(id) => id !== null && onPick(id)}
      onBlur={onClose}
    />
  )
}
