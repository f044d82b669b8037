// Links work that is named by words: a tracker's link or key, or a title. Where a title says about the
// same as one that is there, linking that one is offered first.
import { similarItems } from '../model/backlog/similar-items'
import { linkBacklogItem } from '../model/edits/link-backlog-item'
import { linkNewBacklogItem } from '../model/edits/link-new-backlog-item'
import { recogniseTracker } from '../model/interchange/tracker-links'
import { backlogItemsFor, type LinkedToBacklog } from '../model/queries/backlog-items-for'
import { textRef } from '../text/texts'
import type { CommandContext } from './command'
import { shortName } from './named-label'

/** One undo for all of them; cancelling the question links nothing. */
export async function linkNewItem(
  { documents, ask }: CommandContext,
  to: readonly LinkedToBacklog[],
  words: string,
): Promise<void> {
  const document = documents.getDocument()
  const [first] = to
  if (!first) return
  const known = new Set(backlogItemsFor(document, first).map(({ id }) => id))
  const similar = recogniseTracker(words)
    ? undefined
    : similarItems(document, words).find(({ id }) => !known.has(id))
  const answer = similar
    ? await ask({
        title: textRef('backlog.similarTitle'),
        body: textRef('backlog.similar', {
          item: `B${similar.number} ${shortName(similar.title)}`,
        }),
        choices: [
          { id: 'new', label: 'backlog.makeNew', tone: 'plain' },
          { id: 'link', label: 'backlog.linkIt', tone: 'primary' },
        ],
      })
    : 'new'
  if (answer === null) return
  documents.edit(textRef('inspector.linkItem'), (draft, env) => {
    const itemId =
      answer === 'link' && similar
        ? similar.id
        : linkNewBacklogItem(draft, { words, to: first }, env)
    for (const one of to) linkBacklogItem(draft, { itemId, to: one })
  })
}
