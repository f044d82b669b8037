// Selects a thing by what people say ("P7"), and brings it, or what it stands on, into sight.
import { isAnnotationRef, thingUnderNote } from '../../../commands/annotated'
import type { CommandContext } from '../../../commands/command'
import type { RecordRef } from '../../../model/document/journey-document'

export function goTo({ documents, session }: CommandContext, ref: RecordRef): void {
  session.select([ref])
  const on = isAnnotationRef(ref) ? thingUnderNote(documents.getDocument(), ref) : null
  // The map brings into sight whatever gets its focus.
  if (on) session.set({ focused: { ...on } })
}
