// Why nothing can be changed now.
import { useApp } from '../../bindings/app-context'
import { useDocumentState } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { canEdit } from '../../commands/conditions'

/** Null: the map may be changed. */
export function useWhyNot(): string | null {
  const { context } = useApp()
  const texts = useTexts()
  const availability = useDocumentState(() => canEdit(context))
  useSession(() => canEdit(context))
  return availability === true ? null : texts.write(availability)
}
