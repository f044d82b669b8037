// Whether the map may be changed now: not when it is read-only or locked.

import { canEdit } from '../commands/conditions'
import { useApp } from './app-context'
import { useDocumentState } from './use-document'

/** What only changes the map (a "+", a dot to connect from) is there while this is true. */
export function useCanEdit(): boolean {
  const { context } = useApp()
  return useDocumentState(() => canEdit(context) === true)
}
