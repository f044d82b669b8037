// Puts another map on the screen; every way in (file, template, example, clipboard) ends here.
import type { JourneyDocument } from '../model/document/journey-document'
import { inOrder } from '../model/queries/records-in-order'
import { type DocumentState, versionOf } from '../store/document-store'
import type { FileState, SessionState } from '../store/session-state'
import type { CommandContext } from './command'

/** Opens a map with the file that it came from; selection and half-done things are over. */
export function openJourney(
  { documents, session }: CommandContext,
  document: JourneyDocument,
  file: FileState,
  options?: { isReadOnly?: boolean },
): void {
  documents.open(document, options)
  session.set({
    selection: [],
    focused: null,
    renaming: null,
    connecting: null,
    dialog: null,
    notice: null,
    personaId: inOrder(document, 'personas')[0]?.id ?? null,
    isMapOpen: true,
    file,
  })
}

/** Whether the map differs from what its file is known to hold. */
export function hasUnsavedChanges(documents: DocumentState, session: SessionState): boolean {
  return documents.openingId > 0 && session.file.version !== versionOf(documents)
}
