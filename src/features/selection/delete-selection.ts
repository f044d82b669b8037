// Deletes what is selected: says what goes with it, and for full stages, steps and channels asks
// first whether their cards shall move elsewhere.
import { type CommandContext, CommandRefused } from '../../commands/command'
import { focusAfterDeleting } from '../../commands/focus-after-deleting'
import { countsInWords, mayDelete } from '../../commands/may-delete'
import { namedLabel } from '../../commands/named-label'
import { selectedRecords } from '../../commands/selected'
import type { JourneyDocument, RecordRef } from '../../model/document/journey-document'
import { deleteRecords } from '../../model/edits/delete-records'
import { nameOf } from '../../model/queries/name-of'
import { touchpointsOfChannel } from '../../model/queries/touchpoints-of-cell'
import { canDelete, whatDeletingTakes } from '../../model/queries/what-deleting-takes'
import type { PlainTextKey } from '../../text/catalogue'
import { textRef } from '../../text/texts'

/** The command behind Delete. */
export async function deleteSelection(context: CommandContext): Promise<void> {
  const refs = selectedRecords(context)
  const [only] = refs
  const document = context.documents.getDocument()
  if (only && refs.length === 1) {
    const verdict = canDelete(document, only)
    if (verdict !== true) throw new CommandRefused(textRef(reasonKeys[verdict]))
    if (isHeader(only) && countOfCards(document, only) > 0) {
      if (!(await mayDeleteHeader(context, only))) return
    }
  }
  if (!(await mayDelete(context, refs))) return
  deleteNow(context, refs)
}

/** Deletes and tells the counts. */
export function deleteNow(context: CommandContext, refs: readonly RecordRef[]): void {
  const { documents, session, texts } = context
  const before = documents.getDocument()
  const { focused } = session.get()
  const counts = whatDeletingTakes(before, refs)
  documents.edit(namedLabel('delete', before, refs), (draft) => deleteRecords(draft, refs))
  focusAfterDeleting(context, before, focused)
  session.notify(textRef('selection.deleted', { what: countsInWords(counts, texts()) }))
}

type HeaderRef = Extract<RecordRef, { kind: 'stage' | 'step' | 'channel' }>

async function mayDeleteHeader(context: CommandContext, ref: HeaderRef): Promise<boolean> {
  const document = context.documents.getDocument()
  const name = nameOf(document, ref)
  const count = countOfCards(document, ref)
  const answer = await context.ask({
    title: textRef('selection.deleteTitle', { name }),
    body: textRef(ref.kind === 'channel' ? 'selection.channelBody' : 'selection.headerBody', {
      count,
    }),
    choices: [
      { id: 'move', label: 'selection.moveCards', tone: 'primary' },
      {
        id: 'delete',
        label: ref.kind === 'channel' ? 'selection.cardsUnknown' : 'selection.deleteAll',
        tone: 'danger',
      },
    ],
  })
  if (answer === 'move') {
    context.session.set({ dialog: { id: 'structure.moveCards', subject: ref } })
  }
  return answer === 'delete'
}

function isHeader(ref: RecordRef): ref is HeaderRef {
  return ref.kind === 'stage' || ref.kind === 'step' || ref.kind === 'channel'
}

function countOfCards(document: JourneyDocument, ref: HeaderRef): number {
  if (ref.kind === 'channel') return touchpointsOfChannel(document, ref.id).length
  return whatDeletingTakes(document, [ref]).touchpoint ?? 0
}

const reasonKeys = {
  unknown: 'common.nothingSelected',
  'last-stage': 'selection.lastStage',
  'last-step': 'selection.lastStep',
  'last-channel': 'selection.lastChannel',
  'last-persona': 'selection.lastPersona',
} as const satisfies Record<string, PlainTextKey>
