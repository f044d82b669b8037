// Selects a thing by what people say ("P7"), and brings it, or what it stands on, into sight.
import type { CommandContext } from '../../../commands/command'
import type { RecordRef } from '../../../model/document/journey-document'
import { thingAnnotatedBy } from '../../../model/queries/thing-annotated-by'

export function goTo({ documents, session }: CommandContext, ref: RecordRef): void {
  session.select([ref])
  const on = thingAnnotatedBy(documents.getDocument(), ref)
  // The map brings into sight whatever gets its focus.
  if (on) session.set({ focused: { ...on } })
}
