// Joins a field to the records that are being edited: their common value, and the way to change it.
import { useCallback } from 'react'
import { useDocument, useDocumentState, useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument } from '../../../model/document/journey-document'
import { changeMembers, setField } from '../../../model/edits/set-field'
import { fieldValue } from '../../../model/queries/field-value'
import { textRef } from '../../../text/texts'
import type { FieldSpec, Subject } from './field-spec'

export type BoundField = {
  /** Of the primary record; whoever draws the control knows its type. */
  readonly value: unknown
  /** The records differ. */
  readonly isMixed: boolean
  readonly isDisabled: boolean
  readonly set: (value: unknown) => void
  /** For lists of several records: what is not mentioned stays as it is. */
  readonly change: (added: readonly string[], removed: readonly string[]) => void
  /** The field was left: what is typed next is another entry of the history. */
  readonly end: () => void
}

/** A field of all records of the subject; one gesture in it is one entry of the history. */
export function useBoundField(
  { kind, ids }: Subject,
  { path, label, isForLocked = false }: Pick<FieldSpec, 'path' | 'label' | 'isForLocked'>,
): BoundField {
  const documents = useDocuments()
  const texts = useTexts()
  const primaryId = ids.at(-1) ?? ''
  const value = useDocument((document) => fieldValue(document, kind, primaryId, path))
  const isMixed = useDocument((document) => doDiffer(document, { kind, ids }, path))
  const isDisabled = !useIsEditable(isForLocked)
  const undoLabel = useCallback(
    () => textRef('inspector.changeField', { field: texts.write(label) }),
    [texts, label],
  )
  const mergeKey = `${path}:${ids.join()}`
  const isItsWords = path === 'title' || path === 'text' || path === 'name'
  const joins =
    isItsWords && ids.length === 1 ? { joinsMakingOf: { id: primaryId, field: path } } : {}
  return {
    value,
    isMixed,
    isDisabled,
    set: (next) =>
      documents.edit(undoLabel(), (draft) => setField(draft, { kind, ids, path, value: next }), {
        mergeKey,
        ...joins,
      }),
    change: (added, removed) =>
      documents.edit(undoLabel(), (draft) =>
        changeMembers(draft, { kind, ids, path, added, removed }),
      ),
    end: documents.endMerge,
  }
}

/** Whether fields may be changed: the map is neither read-only nor locked. */
export function useIsEditable(isForLocked = false): boolean {
  return useDocumentState(
    ({ isReadOnly, document }) => !isReadOnly && (isForLocked || !document.map.isLocked),
  )
}

/** The language of the words of the map, for `lang`. */
export function useMapLanguage(): string {
  return useDocument((document) => document.map.language)
}

function doDiffer(document: JourneyDocument, { kind, ids }: Subject, path: string): boolean {
  const [first, ...others] = ids
  if (first === undefined || others.length === 0) return false
  const value = JSON.stringify(fieldValue(document, kind, first, path))
  return others.some((id) => JSON.stringify(fieldValue(document, kind, id, path)) !== value)
}
