// One entry of the parking lot: Enter opens it in the inspector, Delete takes it away.
import type { KeyboardEvent } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useSession } from '../../../bindings/use-session'
import { shortName } from '../../../commands/named-label'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { nameOf, spokenNumber } from '../../../model/queries/name-of'
import { isSameRef } from '../../../store/session-store'
import { Checkbox } from '../../../ui/checkbox'
import { Icon } from '../../../ui/icon'
import { IconButton } from '../../../ui/icon-button'
import { useWords } from '../use-words'
import { deleteParked, openInInspector, type ParkingRef, setDone } from './parking-actions'
import type { ParkingEntry } from './parking-entries'
import styles from './view.module.css'

export function ParkingRow({ entry, isEditable }: { entry: ParkingEntry; isEditable: boolean }) {
  const { context } = useApp()
  const { parking: words } = useWords()
  const { ref, text, notes, isDone } = entry
  const about = useDocument((document) => aboutOf(document, ref))
  const isSelected = useSession(({ selection }) => isSameRef(selection.at(-1) ?? null, ref))
  const name = shortName(text)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by) focusNext(event.currentTarget, by)
    else if (event.key === 'Delete' && isEditable) deleteParked(context, ref)
    else return
    event.preventDefault()
  }
  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      {ref.kind === 'action' ? (
        <Checkbox
          isSelected={isDone}
          isDisabled={!isEditable}
          onChange={(isTicked) => setDone(context, ref.id, isTicked)}
        >
          <span className={styles.unseen}>{words.done(name)}</span>
        </Checkbox>
      ) : (
        <Icon name={entry.icon} className={styles.icon} />
      )}
      <button
        type="button"
        data-parked
        className={styles.item}
        data-done={isDone || undefined}
        onKeyDown={onKeyDown}
        onClick={() => openInInspector(context, ref)}
      >
        <span className={styles.words}>{text}</span>
        {[...notes, about].map((note) =>
          note ? (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ) : null,
        )}
      </button>
      {isEditable && (
        <IconButton
          icon="delete"
          size="small"
          label={words.delete(name)}
          onPress={() => deleteParked(context, ref)}
        />
      )}
    </li>
  )
}

/** `T3 Tests the sofa`: what it came up at; empty: nothing. */
function aboutOf(document: JourneyDocument, ref: ParkingRef): string {
  const record =
    ref.kind === 'parkedItem'
      ? document.parkingLot[ref.id]
      : ref.kind === 'decision'
        ? document.decisions[ref.id]
        : undefined
  const on = record?.on
  return on ? `${spokenNumber(document, on) ?? ''} ${nameOf(document, on)}` : ''
}

function focusNext(from: HTMLElement, by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-parked]')]
  items[items.indexOf(from) + by]?.focus()
}
