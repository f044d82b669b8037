// What buttons and keys of the parking lot do.
import type { CommandContext } from '../../../commands/command'
import type { RecordRef } from '../../../model/document/journey-document'
import { addAction } from '../../../model/edits/add-action'
import { addDecision } from '../../../model/edits/add-decision'
import { addParkedItem } from '../../../model/edits/add-parked-item'
import { deleteRecords } from '../../../model/edits/delete-records'
import { updateRecord } from '../../../model/edits/update-record'
import type { ActionId } from '../../../model/records/action'
import { textRef } from '../../../text/texts'

/** What the parking lot lists, in the order in which it does. */
export const parkingLists = ['questions', 'topics', 'decisions', 'actions'] as const

export type ParkingList = (typeof parkingLists)[number]

export type ParkingRef = Extract<RecordRef, { kind: 'parkedItem' | 'decision' | 'action' }>

export function addTo({ documents }: CommandContext, list: ParkingList, text: string): void {
  documents.edit(textRef(`workshop.did.${list}`), (draft, env) => {
    if (list === 'decisions') addDecision(draft, { text }, env)
    else if (list === 'actions') addAction(draft, { text }, env)
    else addParkedItem(draft, { kind: list === 'topics' ? 'parked' : 'question', text }, env)
  })
}

/** Opens it in the inspector, at what is likely to be missing. */
export function openInInspector({ session }: CommandContext, ref: ParkingRef): void {
  const field = { parkedItem: 'answer', decision: 'reason', action: 'owner' }[ref.kind]
  session.select([ref])
  session.set({ fieldToFocus: { ref, field } })
}

export function setDone({ documents }: CommandContext, id: ActionId, isDone: boolean): void {
  documents.edit(textRef('workshop.did.tick'), (draft) =>
    updateRecord(draft, { kind: 'action', id, changes: { isDone } }),
  )
}

export function deleteParked({ documents }: CommandContext, ref: ParkingRef): void {
  documents.edit(textRef('workshop.did.delete'), (draft) => deleteRecords(draft, [ref]))
}
