// Ends the typing of a title or a note in its place: over the map, or in the outline.

import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import { isAnnotationKind } from '../model/edits/annotations'
import type { DocumentDraft } from '../model/edits/edit'
import { type UpdateRecordArgs, updateRecord } from '../model/edits/update-record'
import { nameOf } from '../model/queries/name-of'
import { thingAnnotatedBy } from '../model/queries/thing-annotated-by'
import { transitionsOf } from '../model/queries/transitions-of'
import type { AnnotatedThing } from '../model/records/annotated-thing'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'

/** What is typed over the map; the outline has rows for more. */
export function isTypedOnMap({ kind }: RecordRef): boolean {
  return ['touchpoint', 'stage', 'step', 'channel'].includes(kind)
}

/** What is typed in its row in the outline. */
export function isTypedInOutline(ref: RecordRef): boolean {
  const isListed = ['persona', 'path', 'inboxItem'].includes(ref.kind)
  return isListed || isTypedOnMap(ref) || isAnnotationKind(ref.kind)
}

/** What is typed in its row in the backlog. */
export function isTypedInBacklog({ kind }: RecordRef): boolean {
  return kind === 'backlogItem'
}

/** Writes the title. What was made for this, and got none, is taken away again. */
export function commitTitle(context: CommandContext): void {
  const { documents, session } = context
  const { renaming } = session.get()
  if (!renaming) return
  const { ref, isNew } = renaming
  const title = renaming.draft.trim()
  session.set({ renaming: null })
  if (isNew && title === '' && titleNow(context, ref) === '') {
    takeAway(context, ref)
    return
  }
  if (title === titleNow(context, ref) || (title === '' && !mayBeEmpty(ref))) return
  documents.edit(
    textRef('map.rename'),
    (draft) => rename(draft, ref, title),
    isNew ? { joinsMakingOf: { id: ref.id } } : {},
  )
}

/** Forgets what was typed. */
export function dropTitle(context: CommandContext): void {
  const { renaming } = context.session.get()
  context.session.set({ renaming: null })
  if (renaming?.isNew && titleNow(context, renaming.ref) === '') takeAway(context, renaming.ref)
}

function titleNow({ documents }: CommandContext, ref: RecordRef): string {
  return nameOf(documents.getDocument(), ref)
}

/** As if it had never been made: its number is free again. */
function takeAway({ documents, session }: CommandContext, ref: RecordRef): void {
  const made = documents.state.getState().past.at(-1)
  const isLast = made?.patches.some(({ op, path }) => op === 'add' && path[1] === ref.id)
  if (!isLast) return
  const document = documents.getDocument()
  const on = thingUnder(document, ref)
  documents.undo()
  // Nobody undid anything.
  session.set({ notice: null })
  // Back to what it came after or stood on, so that the keyboard goes on from there.
  if (on) session.select([on])
}

function thingUnder(document: JourneyDocument, ref: RecordRef): AnnotatedThing | null {
  if (ref.kind !== 'touchpoint') return thingAnnotatedBy(document, ref)
  const [line] = transitionsOf(document, ref.id).incoming
  return line ? { kind: 'touchpoint', id: line.fromId } : null
}

/** A card may stand without a title, a note without words; a header may not. */
function mayBeEmpty({ kind }: RecordRef): boolean {
  return kind === 'touchpoint' || isAnnotationKind(kind)
}

function rename(draft: DocumentDraft, ref: RecordRef, words: string): void {
  switch (ref.kind) {
    case 'touchpoint':
    case 'stage':
    case 'step':
    case 'channel':
    case 'path':
    case 'backlogItem':
      updateRecord(draft, { ...ref, changes: { title: words } } as UpdateRecordArgs)
      break
    case 'persona':
      updateRecord(draft, { ...ref, changes: { name: words } })
      break
    case 'painPoint':
    case 'idea':
    case 'brightSpot':
    case 'quote':
    case 'inboxItem':
      updateRecord(draft, { ...ref, changes: { text: words } } as UpdateRecordArgs)
      break
    default:
  }
}
