// Reads the document in components, and gives them the one way to change it.
import { useStore } from 'zustand'
import type { JourneyDocument } from '../model/document/journey-document'
import type { DocumentState, DocumentStore } from '../store/document-store'
import { useApp } from './app-context'

/**
 * What `select` finds in the document; renders again only when that changes. `select` must give the
 * same object for the same document (a record, a primitive, a memoised query), never a fresh one.
 */
export function useDocument<Value>(select: (document: JourneyDocument) => Value): Value {
  const { context } = useApp()
  return useStore(context.documents.state, (state) => select(state.document))
}

/** The same for the history and the other parts of the store's state. */
export function useDocumentState<Value>(select: (state: DocumentState) => Value): Value {
  const { context } = useApp()
  return useStore(context.documents.state, select)
}

/** The store that edits go through: `edit(label, recipe)`. */
export function useDocuments(): DocumentStore {
  return useApp().context.documents
}
