// Stages, steps and channels as the headers of the map.
import type { CommandContext } from '../../commands/command'
import { primaryOf } from '../../commands/selected'
import type { RecordRef } from '../../model/document/journey-document'
import { inOrder, stepsInOrder } from '../../model/queries/records-in-order'

export type HeaderRef = Extract<RecordRef, { kind: 'stage' | 'step' | 'channel' }>

/** The header after the selected one on its axis; null: there is none. */
export function nextHeader(context: CommandContext): HeaderRef | null {
  const document = context.documents.getDocument()
  const primary = primaryOf(context)
  if (primary?.kind === 'step') {
    const id = idAfter(stepsInOrder(document), primary.id)
    return id ? { kind: 'step', id } : null
  }
  if (primary?.kind === 'stage') {
    const id = idAfter(inOrder(document, 'stages'), primary.id)
    return id ? { kind: 'stage', id } : null
  }
  if (primary?.kind === 'channel') {
    const id = idAfter(inOrder(document, 'channels'), primary.id)
    return id ? { kind: 'channel', id } : null
  }
  return null
}

/** Selects a header that was just made and lets its title be typed. */
export function renameNew({ session, documents }: CommandContext, ref: HeaderRef): void {
  const document = documents.getDocument()
  const titles: Record<HeaderRef['kind'], string> = {
    stage: document.stages[ref.id as never]?.title ?? '',
    step: document.steps[ref.id as never]?.title ?? '',
    channel: document.channels[ref.id as never]?.title ?? '',
  }
  session.select([ref])
  session.set({ renaming: { ref, draft: titles[ref.kind], isNew: false } })
}

function idAfter<Id extends string>(
  records: readonly { readonly id: Id }[],
  id: string,
): Id | undefined {
  return records[records.findIndex((record) => record.id === id) + 1]?.id
}
