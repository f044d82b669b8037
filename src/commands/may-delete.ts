// Before much is deleted: says how many of what go, and waits for the answer.
import type { RecordRef } from '../model/document/journey-document'
import { whatDeletingTakes } from '../model/queries/what-deleting-takes'
import type { RecordKind } from '../model/records/all-records'
import { type Texts, textRef } from '../text/texts'
import type { CommandContext } from './command'

/** More things than these are counted, and asked about, before they go. */
const mostUnasked = 5

/** True at once for few things. */
export async function mayDelete(
  context: CommandContext,
  refs: readonly RecordRef[],
): Promise<boolean> {
  if (refs.length <= mostUnasked) return true
  const counts = whatDeletingTakes(context.documents.getDocument(), refs)
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0)
  const answer = await context.ask({
    title: textRef('selection.deleteManyTitle', { count }),
    body: textRef('selection.deleteManyBody', { what: countsInWords(counts, context.texts()) }),
    choices: [{ id: 'delete', label: 'common.delete', tone: 'danger' }],
  })
  return answer === 'delete'
}

/** "2 touchpoints, 3 transitions and 1 pain point". */
export function countsInWords(counts: Partial<Record<RecordKind, number>>, texts: Texts): string {
  const parts = (Object.entries(counts) as [RecordKind, number][]).map(([kind, count]) =>
    texts.write(`kinds.${kind}`, { count }),
  )
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(parts)
}
