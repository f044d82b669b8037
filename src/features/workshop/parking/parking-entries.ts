// What the lists of the parking lot hold, each entry with what is said below it.
import type { JourneyDocument } from '../../../model/document/journey-document'
import { inOrder } from '../../../model/queries/records-in-order'
import type { Action } from '../../../model/records/action'
import type { Decision } from '../../../model/records/decision'
import type { ParkedItem } from '../../../model/records/parked-item'
import type { Language } from '../../../text/catalogue'
import { dayOf } from '../../../text/times'
import type { ParkingList, ParkingRef } from './parking-actions'

export type ParkingEntry = {
  readonly ref: ParkingRef
  readonly icon: string
  readonly text: string
  /** What is said below it: the answer, the reason, who and when. */
  readonly notes: readonly string[]
  readonly isDone: boolean
}

/** The entries of one list, in their order. */
export function entriesOf(
  document: JourneyDocument,
  list: ParkingList,
  language: Language,
): readonly ParkingEntry[] {
  switch (list) {
    case 'decisions':
      return inOrder(document, 'decisions').map(decisionEntry)
    case 'actions':
      return inOrder(document, 'actions').map((action) => actionEntry(action, language))
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

function actionEntry({ id, text, owner, dueOn, isDone }: Action, language: Language): ParkingEntry {
  const ref = { kind: 'action', id } as const
  return { ref, icon: 'objective', text, notes: said(owner, dayOf(dueOn, language)), isDone }
}

function said(...words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '')
}
