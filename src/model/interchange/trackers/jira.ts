// Items as CSV for Jira's import: from high level to low, a child names the Issue ID of its parent.
import type { BacklogItemId } from '../../records/backlog-item'
import { type CsvRow, writeCsv } from '../csv'
import { type SentItem, sentItems } from './sent-item'
import type { SendOrder, Sent, TrackerTarget } from './tracker-target'

export const jira: TrackerTarget = {
  id: 'jira',
  system: 'jira',
  extension: 'csv',
  mimeType: 'text/csv',
  mostItems: 1500,
  asks: ['hasDescription', 'hasLabels', 'hasPriority', 'hasEstimate', 'label'],
  write: writeJira,
}

const priorities = {
  highest: 'Highest',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  lowest: 'Lowest',
} as const

const types = { epic: 'Epic', story: 'Story', task: 'Task', bug: 'Bug' } as const

function writeJira(order: SendOrder): Sent {
  const places = placesOf(order)
  const { items, notes } = sentItems(order, {
    title: 255,
    description: 32_000,
    saysParent: ({ item, parent }) =>
      parent !== null && places.get(item.id)?.parentId === parent.id,
  })
  const rows = items.map((sent) => ({ sent, place: places.get(sent.item.id) ?? topPlace }))
  // A stable sort: within a level they stay in the order of their ranks.
  rows.sort((left, right) => right.place.level - left.place.level)
  const idOf = new Map(rows.map(({ sent }, index) => [sent.item.id, String(index + 1)]))
  const labelColumns = Math.max(1, ...items.map(({ labels }) => labels.length))
  const head = ['Issue Type', 'Issue ID', 'Parent', 'Summary', 'Description', 'Priority']
  const table: CsvRow[] = [
    [...head, ...Array<string>(labelColumns).fill('Labels'), 'Story Points'],
    ...rows.map(({ sent, place }) => [
      place.level < 0 ? 'Sub-task' : types[sent.item.type],
      idOf.get(sent.item.id) ?? '',
      (place.parentId && idOf.get(place.parentId)) ?? '',
      sent.title,
      sent.lines.join('\n'),
      sent.priority === null ? '' : priorities[sent.priority],
      ...Array.from({ length: labelColumns }, (_, index) => jiraLabel(sent.labels[index] ?? '')),
      sent.estimate,
    ]),
  ]
  return { rows: table, text: writeCsv(table), links: [], notes }
}

type JiraPlace = { readonly level: 1 | 0 | -1; readonly parentId: BacklogItemId | null }

const topPlace: JiraPlace = { level: 0, parentId: null }

/** Epics above the rest, sub-tasks below; what is deeper is a sub-task of the same item. */
function placesOf(order: SendOrder): ReadonlyMap<BacklogItemId, JiraPlace> {
  const places = new Map<BacklogItemId, JiraPlace>()
  const anyLimits = { title: Infinity, description: Infinity, saysParent: () => true }
  for (const { item, parent } of sentItems(order, anyLimits).items) {
    places.set(item.id, placeOf(item, parent && (places.get(parent.id) ?? null), parent))
  }
  return places
}

function placeOf(
  item: SentItem['item'],
  above: JiraPlace | null,
  parent: SentItem['parent'],
): JiraPlace {
  if (item.type === 'epic') return { level: 1, parentId: null }
  if (above === null || parent === null) return topPlace
  if (above.level === 1) return { level: 0, parentId: parent.id }
  return { level: -1, parentId: above.level === 0 ? parent.id : above.parentId }
}

/** Jira's labels have no spaces. */
const jiraLabel = (label: string) => label.replace(/\s+/g, '-')
