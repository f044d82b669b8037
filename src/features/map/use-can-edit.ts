// Whether the map may be changed now: not when it is read-only or locked.
import { useApp } from '../../bindings/app-context'
import { useDocumentState } from '../../bindings/use-document'
import { canEdit } from '../../commands/conditions'

/** What only changes the map (a "+", a dot to connect from) is there while this is true. */
export function useCanEdit(): boolean {
  const { context } = useApp()
  return useDocumentState(() => canEdit(context) === true)
}
