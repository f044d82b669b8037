// Why nothing can be changed now.

import { canEdit } from '../commands/conditions'
import { useApp } from './app-context'
import { useDocumentState } from './use-document'
import { useSession } from './use-session'
import { useTexts } from './use-texts'

/** Null: the map may be changed. */
export function useWhyNot(): string | null {
  const { context } = useApp()
  const texts = useTexts()
  const availability = useDocumentState(() => canEdit(context))
  useSession(() => canEdit(context))
  return availability === true ? null : texts.write(availability)
}
