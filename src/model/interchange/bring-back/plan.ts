// What bringing back a tracker's rows would change here: nothing is changed until someone says so.
import { foldedText } from '../../queries/find-records'
import type { BacklogItem, BacklogItemId, BacklogStatus } from '../../records/backlog-item'
import { isSameTicket, type RecognisedTracker } from '../tracker-links'
import type { ReadTables, RowProblem } from './read-tables'
import { meaningOf } from './status-meaning'
import type { TrackerRow } from './tracker-row'

/** What is known here of an item. */
export type KnownItem = Pick<BacklogItem, 'id' | 'number' | 'title' | 'status' | 'trackers'>

export type Change = { readonly from: string; readonly to: string }

export type MatchedRow = {
  readonly row: TrackerRow
  readonly itemId: BacklogItemId
  readonly by: 'key' | 'number' | 'title'
  readonly title: Change | null
  readonly status: { readonly from: BacklogStatus; readonly to: BacklogStatus } | null
  /** The tracker's own word. */
  readonly word: Change | null
  /** The item did not know yet that it lives there. */
  readonly isNewLink: boolean
}

/** The tracker says what is known here already. */
export function isUnchanged({ title, status, word, isNewLink }: MatchedRow): boolean {
  return !title && !status && !word && !isNewLink
}

export type BringBackPlan = {
  /** Rows of items that are here, in the order of the file. */
  readonly matched: readonly MatchedRow[]
  readonly unknown: readonly TrackerRow[]
  /** Items that live where other rows come from, and are not among them. */
  readonly vanished: readonly { readonly itemId: BacklogItemId; readonly key: string }[]
  readonly problems: readonly RowProblem[]
  /** Words for states that nobody could say the meaning of. */
  readonly unclear: readonly string[]
}

/** What a person said that a word for a state means; null: nothing here. */
export type Meanings = Readonly<Record<string, BacklogStatus | null>>

/** By key, else by our number, else by the same title. */
export function planBringBack(
  known: readonly KnownItem[],
  { rows, problems }: Pick<ReadTables, 'rows' | 'problems'>,
  meanings: Meanings = {},
): BringBackPlan {
  const matcher = createMatcher(known)
  const firstOfKey = new Map<string, TrackerRow>()
  const found: RowProblem[] = [...problems]
  const single = rows.filter((row) => {
    const key = row.link && keyOf(row.link)
    const first = key ? firstOfKey.get(key) : undefined
    if (key && !first) firstOfKey.set(key, row)
    if (first) found.push({ ...placeOf(row), reason: 'sameKey', other: first.row })
    return !first
  })
  const matches = matchAll(matcher, single, found)
  const matched = matches.flatMap(({ row, item, by }) =>
    item && by ? [changesOf(row, item, by, meanings)] : [],
  )
  const words = single.flatMap(({ status }) => (status === '' ? [] : [status]))
  return {
    matched,
    unknown: matches.flatMap(({ row, item }) => (item ? [] : [row])),
    vanished: vanishedOf(known, new Set(firstOfKey.keys())),
    problems: found.sort((left, right) => left.row - right.row),
    unclear: [...new Set(words)].filter((word) => meaningOf(word) === null),
  }
}

/** The plainest state for a word, of a person or of the list; null: not known. */
export function statusOf(word: string, meanings: Meanings): BacklogStatus | null {
  return meanings[word] ?? meaningOf(word)?.[0] ?? null
}

type Match = {
  readonly row: TrackerRow
  readonly item: KnownItem | null
  readonly by: MatchedRow['by'] | null
}

type Matcher = ReturnType<typeof createMatcher>

function createMatcher(known: readonly KnownItem[]) {
  const byKey = new Map<string, KnownItem[]>()
  const byTitle = new Map<string, KnownItem | null>()
  for (const item of known) {
    for (const key of new Set(item.trackers.map(keyOf))) {
      byKey.set(key, [...(byKey.get(key) ?? []), item])
    }
    const title = bareTitle(item.title)
    // Of two with one title nobody knows which is meant.
    byTitle.set(title, byTitle.has(title) ? null : item)
  }
  const byNumber = new Map(known.map((item) => [item.number, item]))
  return {
    key: ({ link }: TrackerRow) => (link && itemAt(byKey.get(keyOf(link)) ?? [], link)) ?? null,
    number: ({ ownNumber }: TrackerRow) =>
      (ownNumber === null ? null : byNumber.get(ownNumber)) ?? null,
    title: ({ title }: TrackerRow) => {
      const bare = bareTitle(title)
      const number = /^\W*B(\d{1,9})\b/.exec(title)?.[1]
      const named = number ? byNumber.get(Number(number)) : undefined
      return named && bareTitle(named.title) === bare ? named : (byTitle.get(bare) ?? null)
    },
  }
}

/** The last one that lives there; null where those are of two trackers: nobody knows which is meant. */
function itemAt(items: readonly KnownItem[], link: RecognisedTracker): KnownItem | null {
  const there = items.flatMap((item) => {
    const ticket = item.trackers.find((tracker) => isSameTicket(tracker, link))
    return ticket ? [{ item, ticket }] : []
  })
  const last = there.at(-1)
  return last && there.every(({ ticket }) => isSameTicket(ticket, last.ticket)) ? last.item : null
}

/** Surer matches take their items first: each item is matched once. */
function matchAll(matcher: Matcher, rows: readonly TrackerRow[], problems: RowProblem[]): Match[] {
  const rowOfItem = new Map<BacklogItemId, TrackerRow>()
  const matches = new Map<TrackerRow, Match>()
  for (const by of ['key', 'number', 'title'] as const) {
    for (const row of rows) {
      const item = matches.has(row) ? null : matcher[by](row)
      if (!item) continue
      const other = rowOfItem.get(item.id)
      if (!other) {
        rowOfItem.set(item.id, row)
        matches.set(row, { row, item, by })
      } else if (by === 'number' && !row.link) {
        matches.set(row, { row, item: null, by })
        problems.push({ ...placeOf(row), reason: 'sameItem', other: other.row })
      }
    }
  }
  return rows.flatMap((row) => {
    const match = matches.get(row)
    if (match && !match.item) return []
    return match ?? { row, item: null, by: null }
  })
}

function changesOf(
  row: TrackerRow,
  item: KnownItem,
  by: MatchedRow['by'],
  meanings: Meanings,
): MatchedRow {
  const tracker = item.trackers.find((known) => row.link && isSameTicket(known, row.link))
  const fitting = meanings[row.status] ? [meanings[row.status]] : meaningOf(row.status)
  const [to] = fitting ?? []
  const isOther = to && !fitting?.includes(item.status)
  return {
    row,
    itemId: item.id,
    by,
    title: titleChange(item.title, row.title),
    status: isOther ? { from: item.status, to } : null,
    word:
      row.link && row.status !== '' && tracker?.status !== row.status
        ? { from: tracker?.status ?? '', to: row.status }
        : null,
    isNewLink: row.link !== null && !tracker,
  }
}

/** A title that was cut on the way there, or got a key at an end, is not another one. */
function titleChange(from: string, there: string): Change | null {
  const to = withoutKeys(from) === from ? withoutKeys(there) : there
  const words = from.replace(/\s+/g, ' ').trim()
  if (to === '' || to === words) return null
  return to.endsWith('…') && words.startsWith(to.slice(0, -1)) ? null : { from, to }
}

/** `[B4] Title`, `B4: Title`, `Title (SHOP-214)` → `Title`. */
function withoutKeys(title: string): string {
  return title.trim().replace(keyInFront, '').replace(keyBehind, '') || title
}

const anyKey = '(?:B\\d{1,9}|[A-Z][A-Z0-9_]{1,9}-\\d{1,7}|(?:AB)?#\\d{1,9})'
const inBrackets = `(?:\\[${anyKey}\\]|\\(${anyKey}\\))`
const keyInFront = new RegExp(`^(?:${inBrackets}|${anyKey}\\s*[:–—]|${anyKey} -(?= ))\\s*`)
const keyBehind = new RegExp(`\\s*${inBrackets}$`)

function vanishedOf(known: readonly KnownItem[], keys: ReadonlySet<string>) {
  const scopes = new Set([...keys].map(scopeOf))
  return known.flatMap(({ id, trackers }) =>
    trackers
      .filter((tracker) => tracker.key !== '' && scopes.has(scopeOf(keyOf(tracker))))
      .filter((tracker) => !keys.has(keyOf(tracker)))
      .map(({ key }) => ({ itemId: id, key })),
  )
}

/** The project: `SHOP-214` → `shop-`. */
const scopeOf = (key: string) => key.replace(/\d+$/, '')

const keyOf = ({ key }: { readonly key: string }) => key.toLowerCase()

const placeOf = ({ file, row }: TrackerRow) => ({ file, row })

/** Letters and digits alone; keys and what is beyond the length that trackers take do not count. */
function bareTitle(title: string): string {
  return foldedText(withoutKeys(title))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
