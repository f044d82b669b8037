// One map of this browser: its name, where it is saved, when it changed, and what can be done.
import { useState } from 'react'
import { useTexts } from '../../bindings/use-texts'
import type { MapRow } from '../../storage/journal/map-row'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './view.module.css'

export function MapLine(props: {
  row: MapRow
  /** The map on the screen: it is renamed and closed there. */
  isOpen: boolean
  onOpen: () => void
  onRename: (title: string) => void
  onCopy: () => void
  onBin: () => void
}) {
  const { row, isOpen, onOpen, onRename, onCopy, onBin } = props
  const texts = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const name = row.title || texts.write('common.untitled')
  const time = new Intl.DateTimeFormat(texts.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(row.changedAtMs)
  const rename = () => {
    if (typed !== null && typed.trim() !== '') onRename(typed.trim())
    setTyped(null)
  }
  return (
    <li className={styles.line} aria-label={name}>
      {typed === null ? (
        <div className={styles.name}>
          <Button tone="link" onPress={onOpen}>
            {name}
          </Button>
          <p className={styles.where}>
            {row.file.name
              ? texts.write('my-maps.inFile', { name: row.file.name, time })
              : texts.write('my-maps.onlyHere', { time })}
          </p>
        </div>
      ) : (
        <TextField
          className={styles.name}
          label={texts.write('my-maps.newName')}
          value={typed}
          onChange={setTyped}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
          autoFocus
        />
      )}
      {!isOpen && (
        <Button onPress={() => setTyped(row.title)}>{texts.write('my-maps.rename')}</Button>
      )}
      <Button onPress={onCopy}>{texts.write('my-maps.copy')}</Button>
      {!isOpen && <Button onPress={onBin}>{texts.write('common.delete')}</Button>}
    </li>
  )
}
