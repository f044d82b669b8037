// One map of this browser: its picture, its name, where it is saved, when it changed, what can be done.
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTexts } from '../../bindings/use-texts'
import type { MapRow } from '../../storage/journal/map-row'
import type { Texts } from '../../text/texts'
import { dayAndClockOf } from '../../text/times'
import { useTypedOver } from '../../ui/field-draft'
import { Icon } from '../../ui/icon'
import { IconButton } from '../../ui/icon-button'
import { isEnter } from '../../ui/is-enter'
import { TextField } from '../../ui/text-field'
import styles from './map-card.module.css'
import type { MyMaps } from './use-my-maps'
import { useSmallPicture } from './use-small-picture'

export function MapCard({ row, maps }: { row: MapRow; maps: MyMaps }) {
  const texts = useTexts()
  const picture = useSmallPicture(row)
  const [typed, setTyped] = useTypedOver(maps.draftOf(row))
  // What a crash left stands there again, but takes no focus: losing it would finish the name.
  const [hasAsked, setHasAsked] = useState(false)
  const factsId = useId()
  const name = row.title.trim() || texts.write('common.untitled')
  const whereOpen = maps.whereOpen(row)
  const reason = maps.isWrittenElsewhere(row) ? texts.write('my-maps.openElsewhere') : null
  const whyNotRenamed = reason ?? unchangeable(row, texts)
  const time = dayAndClockOf(row.changedAtMs, texts.language)
  const endRenaming = (isMeant: boolean) => {
    const title = typed?.trim()
    if (isMeant && title && title !== row.title) maps.rename(row, title)
    setTyped(null)
  }
  return (
    <li className={styles.card} aria-label={name}>
      <span className={styles.picture}>
        {picture ? <img src={picture} alt="" /> : <Icon name="map" size={28} />}
      </span>
      <div className={styles.words}>
        {typed === null ? (
          <AriaButton
            className={styles.name}
            aria-describedby={factsId}
            onPress={() => maps.open(row)}
          >
            {name}
          </AriaButton>
        ) : (
          <TextField
            className={styles.field}
            label={texts.write('my-maps.newName')}
            isLabelHidden
            value={typed}
            onChange={setTyped}
            onBlur={() => endRenaming(true)}
            onKeyDown={(event) => {
              if (isEnter(event)) endRenaming(true)
              if (event.key !== 'Escape') return
              // Not the dialog that the card may stand in.
              event.stopPropagation()
              endRenaming(false)
            }}
            autoFocus={hasAsked}
          />
        )}
        <div id={factsId} className={styles.facts}>
          <p>
            {row.file.name
              ? texts.write('my-maps.inFile', { name: row.file.name })
              : texts.write('my-maps.onlyHere')}
          </p>
          <p>{texts.write('my-maps.changed', { time })}</p>
          {whereOpen && (
            <p className={styles.open}>
              {texts.write(whereOpen === 'here' ? 'my-maps.openHere' : 'my-maps.openInOther')}
            </p>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        <IconButton
          size="small"
          icon="rename"
          label={texts.write('my-maps.rename', { name })}
          disabledReason={whyNotRenamed}
          onPress={() => {
            setHasAsked(true)
            setTyped(row.title)
          }}
        />
        <IconButton
          size="small"
          icon="duplicate"
          label={texts.write('my-maps.copy', { name })}
          onPress={() => maps.copy(row)}
        />
        <IconButton
          size="small"
          icon="delete"
          label={texts.write('my-maps.delete', { name })}
          disabledReason={reason}
          onPress={() => maps.bin(row)}
        />
      </div>
    </li>
  )
}

/** Why nothing in a map may be changed, its title neither; null: it may. */
function unchangeable({ isReadOnly, isLocked }: MapRow, { write }: Texts): string | null {
  if (isReadOnly) return write('common.readOnly')
  return isLocked ? write('common.mapLocked') : null
}
