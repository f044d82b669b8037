// What the checker came to, for the map that is open.
import type { Checked } from '../store/session-state'
import { useDocument } from './use-document'
import { useSession } from './use-session'

/**
 * Null: not checked yet. Names are taken from the document that was checked: what is found names
 * records of that one, which an edit may have taken away since.
 */
export function useChecked(): Checked | null {
  const mapId = useDocument(({ map }) => map.id)
  return useSession(({ checked }) => (checked?.document.map.id === mapId ? checked : null))
}
