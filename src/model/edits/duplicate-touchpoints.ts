// Makes copies of cards, with what is between them and on them, in their own cells.
import type { EditEnv } from '../document/edit-env'
import { copyContent } from '../interchange/copy-content'
import type { TouchpointId } from '../records/touchpoint'
import type { DocumentDraft } from './edit'
import { type PastedContent, pasteContent } from './paste-content'

export function duplicateTouchpoints(
  draft: DocumentDraft,
  { touchpointIds }: { readonly touchpointIds: readonly TouchpointId[] },
  env: EditEnv,
): PastedContent {
  const refs = touchpointIds.map((id) => ({ kind: 'touchpoint', id }) as const)
  return pasteContent(draft, { content: copyContent(draft, refs) }, env)
}
