// Items as CSV in the columns of Linear's own export, which its importer reads.
import { type CsvRow, writeCsv } from '../csv'
import { sentItems } from './sent-item'
import type { SendOrder, Sent, TrackerTarget } from './tracker-target'

export const linear: TrackerTarget = {
  id: 'linear',
  system: 'linear',
  extension: 'csv',
  mimeType: 'text/csv',
  mostItems: null,
  asks: ['team', 'hasDescription', 'hasLabels', 'hasPriority', 'hasEstimate', 'label'],
  write: writeLinear,
}

const columns = [
  ...['Id', 'Team', 'Title', 'Description', 'Status', 'Estimate', 'Priority', 'Project'],
  ...['Creator', 'Assignee', 'Labels', 'Cycle Number', 'Cycle Name', 'Cycle Start', 'Cycle End'],
  ...['Created', 'Updated', 'Started', 'Completed', 'Canceled', 'Archived'],
]

const priorities = {
  highest: 'Urgent',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  lowest: 'Low',
} as const

const statuses = {
  draft: 'Backlog',
  todo: 'Todo',
  doing: 'In Progress',
  done: 'Done',
  dropped: 'Canceled',
} as const

function writeLinear(order: SendOrder): Sent {
  const { items, notes } = sentItems(order, {
    title: 255,
    description: 32_000,
    saysParent: () => false,
  })
  const rows = items.map((sent) => ({
    Team: order.choices.team,
    Title: sent.title,
    Description: sent.lines.join('\n'),
    Status: statuses[sent.item.status],
    // Its importer reads whole numbers.
    Estimate: sent.estimate === '' ? '' : String(Math.round(Number(sent.estimate))),
    Priority: sent.priority === null ? 'No priority' : priorities[sent.priority],
    Labels: sent.labels.map((label) => label.replace(/\s*,\s*/g, ' ')).join(', '),
  }))
  const table: CsvRow[] = [
    columns,
    ...rows.map((row: Readonly<Record<string, string>>) => columns.map((name) => row[name] ?? '')),
  ]
  return { rows: table, text: writeCsv(table), links: [], notes }
}
