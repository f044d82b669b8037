// The list of maps with its search and its bin: on the start screen, and in the dialog.
import { useState } from 'react'
import { useTexts } from '../../bindings/use-texts'
import type { MapRow } from '../../storage/journal/map-row'
import type { PlainTextKey } from '../../text/catalogue'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { TextField } from '../../ui/text-field'
import { MapCard } from './map-card'
import styles from './maps-list.module.css'
import type { MyMaps } from './use-my-maps'

/** So many are seen at one look: more than these are searched. */
const fewMaps = 6

/** `atFirst`: so many maps are shown until all are asked for. */
export function MapsList({
  maps,
  atFirst = Number.POSITIVE_INFINITY,
}: {
  maps: MyMaps
  atFirst?: number
}) {
  const texts = useTexts()
  const [sought, setSought] = useState('')
  const [hasAll, setHasAll] = useState(false)
  const rows = maps.rows ?? []
  const there = rows.filter(({ deletedAtMs }) => deletedAtMs === null)
  const inBin = rows.filter(({ deletedAtMs }) => deletedAtMs !== null)
  const words = sought.trim().toLocaleLowerCase(texts.language)
  const found = there.filter(({ title, file }) =>
    `${title} ${file.name ?? ''}`.toLocaleLowerCase(texts.language).includes(words),
  )
  const shown = hasAll || words !== '' ? found : found.slice(0, atFirst)
  return (
    <div className={styles.whole}>
      {there.length > fewMaps && (
        <TextField
          className={styles.search}
          label={texts.write('my-maps.search')}
          type="search"
          value={sought}
          onChange={setSought}
        />
      )}
      {maps.rows && shown.length === 0 && (
        <p className={styles.none}>{texts.write(whyNone(maps, there.length))}</p>
      )}
      <ul className={styles.cards}>
        {shown.map((row) => (
          <MapCard key={row.id} row={row} maps={maps} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button onPress={() => setHasAll(true)}>
          {texts.write('my-maps.showAll', { count: found.length })}
        </Button>
      )}
      {inBin.length > 0 && <Bin rows={inBin} maps={maps} />}
      <p className={styles.missing}>
        {texts.write('my-maps.missing')}{' '}
        <a href="./recovery.html">{texts.write('recovery-page.open')}</a>
      </p>
    </div>
  )
}

function whyNone({ isUnreadable }: MyMaps, count: number): PlainTextKey {
  if (isUnreadable) return 'my-maps.notReadable'
  return count === 0 ? 'my-maps.none' : 'my-maps.noneFound'
}

function Bin({ rows, maps }: { rows: readonly MapRow[]; maps: MyMaps }) {
  const texts = useTexts()
  return (
    <Disclosure title={texts.write('my-maps.bin', { count: rows.length })}>
      <ul className={styles.bin}>
        {rows.map((row) => {
          const name = row.title.trim() || texts.write('common.untitled')
          return (
            <li key={row.id} className={styles.binned} aria-label={name}>
              <span className={styles.name}>{name}</span>
              <Button onPress={() => maps.restore(row)}>{texts.write('my-maps.restore')}</Button>
            </li>
          )
        })}
      </ul>
      <Button tone="danger" icon="delete" onPress={maps.emptyBin}>
        {texts.write('my-maps.emptyBin')}
      </Button>
    </Disclosure>
  )
}
