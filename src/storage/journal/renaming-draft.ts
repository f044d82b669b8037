// A title or a note that is half typed in its place, as the text of a draft.
import { z } from 'zod/mini'
import { tableOfKind } from '../../model/records/all-records'
import type { Renaming } from '../../store/session-state'
import { readDraft } from './read-draft'

/** The field of the draft. */
export const renamingDraft = 'renaming'

const shape = z.object({
  ref: z.object({
    // Whatever is typed in its place: commands know what that is.
    kind: z.string().check(z.refine((kind) => Object.hasOwn(tableOfKind, kind))),
    id: z.string(),
  }),
  draft: z.string(),
  isNew: z.boolean(),
})

export function writeRenaming({ ref, draft, isNew }: Renaming): string {
  return JSON.stringify({ ref: { kind: ref.kind, id: ref.id }, draft, isNew })
}

/** The renaming in a draft; null when there is none that makes sense. */
export function readRenaming(text: string | undefined): Renaming | null {
  return readDraft(shape, text) as Renaming | null
}
