// A backlog item as it travels: its words within the limits of the tracker, its place in the tree.
import { groupBy } from '../../../lib/group-by'
import { withoutControls } from '../../../lib/without-controls'
import type { Texts } from '../../../text/texts'
import { spokenNumber } from '../../queries/name-of'
import type { BacklogItem, BacklogItemId } from '../../records/backlog-item'
import { describeItem } from '../item-description'
import type { SendNote, SendOrder } from './tracker-target'

export type SentItem = {
  readonly item: BacklogItem
  /** `B4`. */
  readonly number: string
  /** One line, no longer than the tracker takes. */
  readonly title: string
  /** Plain text; its last line names the item. Empty where it is left out. */
  readonly lines: readonly string[]
  /** The parent, if it is sent too. */
  readonly parent: BacklogItem | null
  /** 0: nothing above it is sent. */
  readonly depth: number
  readonly labels: readonly string[]
  /** As a number in a cell; empty: none, or left out. */
  readonly estimate: string
  readonly priority: BacklogItem['priority']
}

export type SentLimits = {
  readonly title: number
  /** Of the description, in characters. */
  readonly description: number
  /** Whether the tracker's own rows say what is above what: then the description need not. */
  readonly saysParent: (item: SentItem) => boolean
}

/** The items, each below its parent, and what had to be shortened. */
export function sentItems(
  order: SendOrder,
  limits: SentLimits,
): { readonly items: readonly SentItem[]; readonly notes: readonly SendNote[] } {
  const items = inTreeOrder(order.items).map((place) => sentItem(order, place))
  const [titles, descriptions] = [
    items.filter(({ title }) => title.length > limits.title).length,
    items.filter(({ lines }) => lengthOf(lines) > limits.description).length,
  ]
  const parents = items.filter((sent) => sent.item.parentId !== null && !limits.saysParent(sent))
  const notes: SendNote[] = []
  if (titles > 0) notes.push({ code: 'titles', count: titles, limit: limits.title })
  if (descriptions > 0) {
    notes.push({ code: 'descriptions', count: descriptions, limit: limits.description })
  }
  if (parents.length > 0) notes.push({ code: 'parents', count: parents.length })
  return { items: items.map((sent) => within(order, sent, limits)), notes }
}

/** `lines` joined are at most `limit` long: the last, by which the way back finds it, stays. */
export function shortened(lines: readonly string[], limit: number): readonly string[] {
  if (lengthOf(lines) <= limit) return lines
  const last = lines.at(-1) ?? ''
  const room = limit - last.length - 2
  if (room <= 0) return [cut(last, limit)]
  return [...cut(lines.slice(0, -1).join('\n'), room).split('\n'), last]
}

/** At most `limit` characters, with a sign that there were more; no half of a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

type Place = Pick<SentItem, 'item' | 'parent' | 'depth'>

/** Each item below its parent; of parents in a loop, which have nothing above, the first is on top. */
function inTreeOrder(items: readonly BacklogItem[]): readonly Place[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const parentOf = ({ parentId }: BacklogItem) => (parentId && byId.get(parentId)) ?? null
  const children = groupBy(items, parentOf)
  const placed = new Map<BacklogItemId, Place>()
  const place = (top: BacklogItem) => {
    const waiting: Place[] = [{ item: top, parent: null, depth: 0 }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (placed.has(next.item.id)) continue
      placed.set(next.item.id, next)
      const { item: parent, depth } = next
      const below = (children.get(parent) ?? []).map((item) => ({ item, parent, depth: depth + 1 }))
      waiting.push(...below.reverse())
    }
  }
  for (const item of children.get(null) ?? []) place(item)
  for (const item of items) if (!placed.has(item.id)) place(item)
  return [...placed.values()]
}

function sentItem(order: SendOrder, { item, parent, depth }: Place): SentItem {
  const { document, choices, texts } = order
  const own = choices.hasLabels ? item.tags : []
  const labels = [choices.label, ...own].map((label) => oneLine(label)).filter((label) => label)
  return {
    item,
    number: `B${item.number}`,
    title: oneLine(item.title) || texts.write('common.untitled'),
    lines: choices.hasDescription
      ? describeItem(document, item, texts).flatMap((text) => plain(text).split('\n'))
      : [],
    parent,
    depth,
    labels: [...new Set(labels)],
    estimate: choices.hasEstimate && item.estimate !== null ? String(item.estimate) : '',
    priority: choices.hasPriority ? item.priority : null,
  }
}

/** A title that is cut stands whole in the description; so does what is above it. */
function within(order: SendOrder, sent: SentItem, limits: SentLimits): SentItem {
  const title = cut(sent.title, limits.title)
  const above = limits.saysParent(sent) ? '' : partOf(order, sent.item, order.texts)
  const before = [title === sent.title ? '' : sent.title, above].filter((line) => line !== '')
  const lines = order.choices.hasDescription ? [...before, ...sent.lines] : before
  return { ...sent, title, lines: shortened(lines, limits.description) }
}

function partOf({ document }: SendOrder, { parentId }: BacklogItem, { write }: Texts): string {
  const parent = parentId === null ? undefined : document.backlogItems[parentId]
  if (!parent) return ''
  const number = spokenNumber(document, { kind: 'backlogItem', id: parent.id }) ?? ''
  return write('handover.partOf', { number, title: oneLine(parent.title) })
}

const lengthOf = (lines: readonly string[]) => lines.join('\n').length

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim()
}

/** Without signs that no file of text should hold; line ends as LF. */
function plain(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
}
