// The parking lot beside the map: open questions, topics for later, decisions, and who does what.
import { useRef } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import { SideRegion } from '../../../parts/side-region'
import { useNextFocus } from '../../../parts/use-next-focus'
import { closeBeside } from '../close-beside'
import { useWords } from '../use-words'
import { AddField } from './add-field'
import { parkingLists } from './parking-actions'
import { entriesOf } from './parking-entries'
import { ParkingRow } from './parking-row'
import styles from './view.module.css'

export default function ParkingView() {
  const { context } = useApp()
  const texts = useTexts()
  const { parking: words } = useWords()
  const document = useDocument((current) => current)
  const isEditable = useCanEdit()
  const lists = parkingLists.map((list) => ({
    list,
    entries: entriesOf(document, list, texts.language),
  }))
  const region = useRef<HTMLElement>(null)
  useNextFocus(region, lists.flatMap(({ entries }) => entries).length, 'li')
  return (
    <SideRegion
      ref={region}
      name={texts.write('inspector.parkingLot')}
      doesTakeFocus
      onClose={() => closeBeside(context)}
    >
      {lists.map(({ list, entries }) => (
        <section key={list} className={styles.section} aria-label={words.lists[list]}>
          <h3 className={styles.heading}>{words.lists[list]}</h3>
          {entries.length > 0 && (
            <ul className={styles.list} aria-label={words.lists[list]}>
              {entries.map((entry) => (
                <ParkingRow key={entry.ref.id} entry={entry} isEditable={isEditable} />
              ))}
            </ul>
          )}
          {isEditable && <AddField list={list} />}
        </section>
      ))}
    </SideRegion>
  )
}
