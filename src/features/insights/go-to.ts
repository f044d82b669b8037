// From an insight to the places on the map that it is about.
import type { CommandContext } from '../../commands/command'
import type { RecordRef } from '../../model/document/journey-document'

/** Selects them and shows the map, which brings them into sight; none: the map as a whole. */
export function goTo({ documents, session }: CommandContext, refs: readonly RecordRef[]): void {
  const { id } = documents.getDocument().map
  session.select(refs.length > 0 ? refs : [{ kind: 'map', id }])
  session.set({ view: 'map', connecting: null })
}
