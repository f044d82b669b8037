// Turns what was agreed to in a plan into what the edit takes.
import type { BringBackArgs, BroughtItem, BroughtTracker } from '../../edits/bring-back'
import { foldedText } from '../../queries/find-records'
import type { BacklogItem, BacklogItemId } from '../../records/backlog-item'
import { type KnownItem, type MatchedRow, type Meanings, statusOf } from './plan'
import type { TrackerRow } from './tracker-row'

export type Agreed = {
  readonly matched: readonly MatchedRow[]
  /** Rows of which new items are made. */
  readonly added: readonly TrackerRow[]
  readonly hasTitles: boolean
  readonly meanings: Meanings
  readonly known: readonly KnownItem[]
}

export function brought({ matched, added, hasTitles, meanings, known }: Agreed): BringBackArgs {
  const parentOf = createParents(matched, added, known)
  return {
    updates: matched.map(({ row, itemId, title, status }) => ({
      itemId,
      ...(hasTitles && title && { title: title.to }),
      ...(status && { status: status.to }),
      ...(row.link && { tracker: trackerOf(row, row.link) }),
    })),
    newItems: added.map(
      (row): BroughtItem => ({
        title: row.title || row.link?.key || '',
        type: typeOf(row.type),
        status: statusOf(row.status, meanings) ?? 'todo',
        priority: priorityOf(row.priority),
        description: row.description,
        tags: [...row.labels],
        estimate: row.points,
        tracker: row.link && trackerOf(row, row.link),
        parent: parentOf(row),
      }),
    ),
  }
}

function trackerOf({ status }: TrackerRow, { system, key, url }: BroughtTracker | Link) {
  return { system, key, url, status }
}

type Link = NonNullable<TrackerRow['link']>

function typeOf(type: string): BacklogItem['type'] {
  if (/epic|epos|initiative|feature/i.test(type)) return 'epic'
  if (/bug|fout|fehler|defect|defekt|anomalie|error/i.test(type)) return 'bug'
  return /task|taak|aufgabe|tache|tâche|tarea|tarefa|chore/i.test(type) ? 'task' : 'story'
}

/** Words of Jira and Linear, numbers of Azure DevOps. */
function priorityOf(priority: string): BacklogItem['priority'] {
  const found = priorities.find(([, pattern]) => pattern.test(priority.trim()))
  return found ? found[0] : null
}

const priorities: readonly (readonly [NonNullable<BacklogItem['priority']>, RegExp])[] = [
  ['highest', /^(highest|urgent|critical|blocker|1|hoogste|hochste|höchste)$/i],
  ['high', /^(high|major|2|hoog|hoch|haute?|élevée?|alta)$/i],
  ['medium', /^(medium|normal|moderate|3|gemiddeld|mittel|moyenne?|media)$/i],
  ['low', /^(low|minor|4|laag|niedrig|basse?|faible|baja|baixa|bassa)$/i],
  ['lowest', /^(lowest|trivial|5|laagste|niedrigste)$/i],
]

/** By id, key, name or title; an epic also by the word that its title begins with. */
function createParents(
  matched: readonly MatchedRow[],
  added: readonly TrackerRow[],
  known: readonly KnownItem[],
) {
  const named = new Map<string, number | BacklogItemId>()
  for (const { id, trackers } of known)
    for (const { key } of trackers) named.set(foldedText(key), id)
  for (const { row, itemId } of matched) for (const name of row.names) put(named, name, itemId)
  for (const [place, row] of added.entries()) for (const name of row.names) put(named, name, place)
  for (const [place, { type, names }] of added.entries()) {
    if (typeOf(type) !== 'epic') continue
    for (const name of names) for (const word of wordsAtFront(name)) put(named, word, place)
  }
  return ({ parent }: TrackerRow) => {
    // Jira says more than the key in some exports: "SHOP-1 Checkout".
    if (parent === '') return null
    const [first = ''] = parent.split(' ')
    return named.get(foldedText(parent)) ?? named.get(foldedText(first)) ?? null
  }
}

function put(named: Map<string, number | BacklogItemId>, name: string, of: number | BacklogItemId) {
  const folded = foldedText(name)
  if (folded !== '' && !named.has(folded)) named.set(folded, of)
}

/** `[EPIC-A] Architecture` and `EPIC-A: Architecture` → `EPIC-A`. */
function wordsAtFront(name: string): readonly string[] {
  const found = /^\[([^\]]{1,40})\]|^([^\s:]{1,40}):/.exec(name)
  return found ? [found[1] ?? found[2] ?? ''] : []
}
