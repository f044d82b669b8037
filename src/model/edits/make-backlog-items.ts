// Makes backlog items of pains and ideas, or links those that are there.
import type { EditEnv } from '../document/edit-env'
import type { BacklogItemId } from '../records/backlog-item'
import { addBacklogItem } from './add-backlog-item'
import type { DocumentDraft } from './edit'
import { type LinkBacklogItemArgs, linkBacklogItem } from './link-backlog-item'

export type MakeBacklogItemsArgs = {
  readonly of: readonly {
    readonly to: LinkBacklogItemArgs['to']
    /** The words of the pain or the idea become the title. */
    readonly title: string
    /** Linked in place of making a new one. */
    readonly itemId: BacklogItemId | null
  }[]
}

/** Gives the items, new or linked, in the order in which they were asked for. */
export function makeBacklogItems(
  draft: DocumentDraft,
  { of }: MakeBacklogItemsArgs,
  env: EditEnv,
): readonly BacklogItemId[] {
  return of.map(({ to, title, itemId: known }) => {
    const itemId = known ?? addBacklogItem(draft, { title }, env)
    linkBacklogItem(draft, { itemId, to })
    return itemId
  })
}
