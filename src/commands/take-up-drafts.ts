// What was half typed when the page ended stands in its field again, and the field is open.
import type { RecordRef } from '../model/document/journey-document'
import { livingStops } from '../model/queries/walk'
import { captureDraft } from '../storage/journal/capture-draft'
import type { KeptMap } from '../storage/journal/local-maps'
import { readRenaming, renamingDraft } from '../storage/journal/renaming-draft'
import { readWalking, walkingDraft } from '../storage/journal/walking-draft'
import { type DraftPlace, placeOfDraft } from '../store/drafts'
import type { SelectionRef, ViewId } from '../store/session-state'
import { doesExist } from '../store/session-store'
import type { CommandContext } from './command'
import { isTypedInBacklog, isTypedOnMap } from './commit-title'

/** Takes up drafts of the map that is open; those of things that are gone are left where they are. */
export function takeUpDrafts(context: CommandContext, kept: KeptMap['drafts']): void {
  const { session, documents } = context
  const document = documents.getDocument()
  const isThere = (ref: SelectionRef) => doesExist(document, ref)
  const found = [...kept]
    .sort((left, right) => left.atMs - right.atMs)
    .flatMap(({ field, text }) => {
      const place = placeOfDraft(field)
      return place && refsOf(place).every(isThere) ? [{ field, text, place }] : []
    })
  session.set({ drafts: Object.fromEntries(found.map(({ field, text }) => [field, text])) })
  const textOf = (name: string) => kept.find(({ field }) => field === name)?.text
  const captureText = textOf(captureDraft) ?? ''
  const walking = readWalking(textOf(walkingDraft))
  session.set({
    captureText,
    walking: walking && { ...walking, stops: livingStops(document, walking.stops) },
  })
  const renaming = readRenaming(textOf(renamingDraft))
  const newest = found.at(-1)
  afterRecovery(context, () => {
    if (renaming && doesExist(documents.getDocument(), renaming.ref)) {
      session.set({
        renaming,
        selection: [renaming.ref],
        focused: renaming.ref,
        // Only the outline has rows for all that is typed in its place, but for backlog items.
        ...(!isTypedOnMap(renaming.ref) && { view: viewToTypeIn(renaming.ref) }),
      })
    } else if (newest && newest.field in session.get().drafts) open(context, newest.place)
    else if (captureText !== '') session.set({ isCaptureWanted: true })
  })
}

function viewToTypeIn(ref: RecordRef): ViewId {
  return isTypedInBacklog(ref) ? 'backlog' : 'outline'
}

/**
 * What a crash left is asked about first: the dialog would take the focus from the field, and some
 * fields forget their words when they are left.
 */
function afterRecovery({ session, journal }: CommandContext, run: () => void): void {
  if (session.get().recovered === null) {
    run()
    return
  }
  const mapId = journal.row()?.id
  const stop = session.state.subscribe(({ dialog }, before) => {
    if (dialog !== null || before.dialog === null) return
    stop()
    if (journal.row()?.id === mapId) run()
  })
}

function open({ session }: CommandContext, place: DraftPlace): void {
  if (place.kind === 'dialog') {
    session.set({ dialog: { id: place.id, subject: null } })
    return
  }
  if (place.kind === 'beside') {
    session.set({ besideMap: place.id })
    return
  }
  if (place.kind === 'view') {
    session.set({ view: place.id })
    return
  }
  const refs = refsOf(place)
  const [only] = refs
  session.select(refs)
  if (only && refs.length === 1) session.set({ fieldToFocus: { ref: only, field: place.field } })
}

function refsOf(place: DraftPlace): readonly SelectionRef[] {
  if (place.kind !== 'field') return []
  const { kind, ids } = place.of
  return ids.map((id) => ({ kind, id }) as RecordRef)
}
