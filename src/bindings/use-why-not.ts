// Whether the map may be changed now, and why not.
import type { Availability } from '../commands/command'
import { canEdit } from '../commands/conditions'
import { useApp } from './app-context'
import { useDocumentState } from './use-document'
import { useSession } from './use-session'
import { useTexts } from './use-texts'

/** Null: the map may be changed. */
export function useWhyNot(): string | null {
  const texts = useTexts()
  const availability = useMayEdit()
  return availability === true ? null : texts.write(availability)
}

/** What only changes the map (a "+", a dot to connect from) is there while this is true. */
export function useCanEdit(): boolean {
  return useMayEdit() === true
}

/** Both stores have a say: a map that is taken over may be written before it is said whose it is. */
function useMayEdit(): Availability {
  const { context } = useApp()
  const mayEdit = () => canEdit(context)
  useSession(mayEdit)
  return useDocumentState(mayEdit)
}
