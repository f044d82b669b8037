// The maps of this browser: open, rename, copy, put in the bin and take out again.
import { useEffect, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import { CommandRefused } from '../../commands/command'
import { mayReplaceMap } from '../../commands/may-replace-map'
import { openKeptMap } from '../../commands/open-journey'
import type { MapRow } from '../../storage/journal/map-row'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { MapLine } from './map-line'
import styles from './view.module.css'

export default function MyMapsView() {
  const { context } = useApp()
  const texts = useTexts()
  const [rows, setRows] = useState<readonly MapRow[]>([])
  const [sought, setSought] = useState('')
  const { maps, session } = context
  const refresh = () => void maps.list().then(setRows, () => setRows([]))
  useEffect(() => void maps.list().then(setRows, () => setRows([])), [maps])
  const after = (work: Promise<unknown>) => void work.catch(() => undefined).then(refresh)
  const open = async ({ id }: MapRow) => {
    session.set({ dialog: null })
    if (!(await mayReplaceMap(context))) return
    await openKeptMap(context, id).catch((error: unknown) => {
      if (!(error instanceof CommandRefused)) throw error
      session.notify(error.text, 'problem')
    })
  }
  const words = sought.trim().toLowerCase()
  const found = rows.filter(({ title }) => title.toLowerCase().includes(words))
  const there = found.filter(({ deletedAtMs }) => deletedAtMs === null)
  const inBin = found.filter(({ deletedAtMs }) => deletedAtMs !== null)
  return (
    <Dialog
      title={texts.write('my-maps.title')}
      onClose={() => session.set({ dialog: null })}
      footer={
        inBin.length > 0 && (
          <Button onPress={() => after(maps.emptyBin())}>{texts.write('my-maps.emptyBin')}</Button>
        )
      }
    >
      <TextField
        label={texts.write('my-maps.search')}
        type="search"
        value={sought}
        onChange={setSought}
        autoFocus
      />
      {there.length === 0 && <p>{texts.write('my-maps.none')}</p>}
      <ul className={styles.list}>
        {there.map((row) => (
          <MapLine
            key={row.id}
            row={row}
            isOpen={context.journal.row()?.id === row.id}
            onOpen={() => void open(row)}
            onRename={(title) => after(maps.rename(row.id, title))}
            onCopy={() =>
              after(maps.duplicate(row.id, texts.write('journal.copyTitle', { title: row.title })))
            }
            onBin={() => after(maps.moveToBin(row.id))}
          />
        ))}
      </ul>
      {inBin.length > 0 && (
        <section aria-labelledby="my-maps-bin">
          <h3 id="my-maps-bin">{texts.write('my-maps.bin')}</h3>
          <ul className={styles.list}>
            {inBin.map((row) => (
              <li key={row.id} className={styles.line}>
                <span className={styles.name}>{row.title || texts.write('common.untitled')}</span>
                <Button onPress={() => after(maps.takeFromBin(row.id))}>
                  {texts.write('my-maps.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
