// A field at the end of a list: what is typed, and Enter, is another entry of it.
import { useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { TextField } from '../../../ui/text-field'
import { useWords } from '../use-words'
import { addTo, type ParkingList } from './parking-actions'

export function AddField({ list }: { list: ParkingList }) {
  const { context } = useApp()
  const { parking: words } = useWords()
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() === '') return
    addTo(context, list, text.trim())
    setText('')
  }
  return (
    <TextField
      label={words.add[list]}
      isLabelHidden
      placeholder={words.add[list]}
      value={text}
      onChange={setText}
      // Whoever turns to something else meant it all the same.
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
        else if (event.key === 'Escape' && text !== '') setText('')
      }}
    />
  )
}
