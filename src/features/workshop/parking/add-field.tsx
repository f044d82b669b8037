// A field at the end of a list: what is typed, and Enter, is another entry of it.
import { useApp } from '../../../bindings/app-context'
import { useDraft } from '../../../bindings/use-draft'
import { isEnter } from '../../../ui/is-enter'
import { TextField } from '../../../ui/text-field'
import { useWords } from '../use-words'
import { addTo, type ParkingList } from './parking-actions'

export function AddField({ list }: { list: ParkingList }) {
  const { context } = useApp()
  const { parking: words } = useWords()
  const { text, keep } = useDraft({ kind: 'beside', id: 'parkingLot', field: list })
  const add = () => {
    if (text.trim() === '') return
    addTo(context, list, text.trim())
    keep('')
  }
  return (
    <TextField
      label={words.add[list]}
      isLabelHidden
      placeholder={words.add[list]}
      value={text}
      onChange={keep}
      // Whoever turns to something else meant it all the same.
      onBlur={add}
      onKeyDown={(event) => {
        if (isEnter(event)) add()
        else if (event.key === 'Escape' && text !== '') keep('')
      }}
    />
  )
}
