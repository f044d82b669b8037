// Items as CSV for Azure DevOps: what is below what is said by the column in which a title stands.
import { escapeHtml } from '../../../lib/escape-html'
import type { BacklogItem } from '../../records/backlog-item'
import { type CsvRow, writeCsv } from '../csv'
import type { AzureProcess } from './send-choices'
import { type SentItem, sentItems } from './sent-item'
import type { SendOrder, Sent, TrackerTarget } from './tracker-target'

export const azure: TrackerTarget = {
  id: 'azure',
  system: 'azure',
  extension: 'csv',
  mimeType: 'text/csv',
  mostItems: 1000,
  asks: ['process', 'hasDescription', 'hasLabels', 'hasPriority', 'hasEstimate', 'label'],
  write: writeAzure,
}

const types: Readonly<Record<AzureProcess, Readonly<Record<BacklogItem['type'], string>>>> = {
  agile: { epic: 'Epic', story: 'User Story', task: 'Task', bug: 'Bug' },
  scrum: { epic: 'Epic', story: 'Product Backlog Item', task: 'Task', bug: 'Bug' },
  basic: { epic: 'Epic', story: 'Issue', task: 'Task', bug: 'Issue' },
}

const priorities = { highest: '1', high: '2', medium: '3', low: '4', lowest: '4' } as const

/** New items have no ID, and no State: the project gives them both. */
function writeAzure(order: SendOrder): Sent {
  const { process } = order.choices
  const { items, notes } = sentItems(order, {
    title: 255,
    description: 32_000,
    saysParent: ({ parent }) => parent !== null,
  })
  const depth = Math.max(0, ...items.map((sent) => sent.depth))
  const titles = Array.from({ length: depth + 1 }, (_, level) => `Title ${level + 1}`)
  const points = process === 'agile' ? 'Story Points' : 'Effort'
  const table: CsvRow[] = [
    ['ID', 'Work Item Type', ...titles, 'Priority', points, 'Tags', 'Description'],
    ...items.map((sent) => [
      '',
      types[process][sent.item.type],
      ...titles.map((_, level) => (level === sent.depth ? sent.title : '')),
      sent.priority === null ? '' : priorities[sent.priority],
      hasPoints(sent) ? sent.estimate : '',
      sent.labels.map((label) => label.replace(/[;,]/g, ' ').trim()).join(';'),
      sent.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    ]),
  ]
  return { rows: table, text: writeCsv(table), links: [], notes }
}

/** Epics and tasks have no such field in every process, and are refused with it. */
function hasPoints({ item }: SentItem): boolean {
  return item.type === 'story' || item.type === 'bug'
}
