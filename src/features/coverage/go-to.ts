// From a line of the coverage to the thing itself on the map.
import type { CommandContext } from '../../commands/command'
import type { RecordRef } from '../../model/document/journey-document'
import { painsOfItem } from '../../model/queries/item-pains'
import { thingAnnotatedBy } from '../../model/queries/thing-annotated-by'

/** Selects it and shows where it is on the map; an item is where the first of its pains is. */
export function goTo({ documents, session }: CommandContext, ref: RecordRef): void {
  const document = documents.getDocument()
  const item = ref.kind === 'backlogItem' ? document.backlogItems[ref.id] : undefined
  const [pain] = item ? painsOfItem(document, item) : []
  const at = pain?.on ?? thingAnnotatedBy(document, ref)
  session.set({ dialog: null, view: 'map' })
  session.select([ref])
  // The map brings into sight whatever gets its focus.
  if (at) session.set({ focused: { ...at } })
}
