// The parking lot beside the map: open questions, topics for later, decisions, and who does what.
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { canEdit } from '../../../commands/conditions'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { inOrder } from '../../../model/queries/records-in-order'
import type { Action } from '../../../model/records/action'
import type { Decision } from '../../../model/records/decision'
import type { ParkedItem } from '../../../model/records/parked-item'
import { SideRegion } from '../../../parts/side-region'
import { closeBeside } from '../close-beside'
import { useWords } from '../use-words'
import { AddField } from './add-field'
import { type ParkingList, type ParkingRef, parkingLists } from './parking-actions'
import { ParkingRow } from './parking-row'
import styles from './view.module.css'

export default function ParkingView() {
  const { context } = useApp()
  const texts = useTexts()
  const { parking: words } = useWords()
  const document = useDocument((current) => current)
  const isEditable = useDocument(() => canEdit(context) === true)
  return (
    <SideRegion
      name={texts.write('inspector.parkingLot')}
      doesTakeFocus
      onClose={() => closeBeside(context)}
    >
      {parkingLists.map((list) => {
        const entries = entriesOf(document, list)
        return (
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
        )
      })}
    </SideRegion>
  )
}

export type ParkingEntry = {
  readonly ref: ParkingRef
  readonly icon: string
  readonly text: string
  /** What is said below it: the answer, the reason, who and when. */
  readonly notes: readonly string[]
  readonly isDone: boolean
}

function entriesOf(document: JourneyDocument, list: ParkingList): readonly ParkingEntry[] {
  switch (list) {
    case 'decisions':
      return inOrder(document, 'decisions').map(decisionEntry)
    case 'actions':
      return inOrder(document, 'actions').map(actionEntry)
    default: {
      const kind = list === 'topics' ? 'parked' : 'question'
      return inOrder(document, 'parkingLot')
        .filter((item) => item.kind === kind)
        .map(parkedEntry)
    }
  }
}

function parkedEntry({ id, kind, text, answer }: ParkedItem): ParkingEntry {
  const icon = kind === 'question' ? 'help' : 'parkingLot'
  const ref = { kind: 'parkedItem', id } as const
  return { ref, icon, text, notes: said(answer), isDone: answer !== '' }
}

function decisionEntry({ id, text, reason, owner }: Decision): ParkingEntry {
  const ref = { kind: 'decision', id } as const
  return { ref, icon: 'check', text, notes: said(reason, owner), isDone: false }
}

function actionEntry({ id, text, owner, dueOn, isDone }: Action): ParkingEntry {
  const ref = { kind: 'action', id } as const
  return { ref, icon: 'objective', text, notes: said(owner, dueOn), isDone }
}

function said(...words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '')
}
