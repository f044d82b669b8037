// Items as CSV for GitLab; what has no column is said by quick actions, one a line.
import { type CsvRow, writeCsv } from '../csv'
import { type SentItem, sentItems } from './sent-item'
import type { SendOrder, Sent, TrackerTarget } from './tracker-target'

export const gitlab: TrackerTarget = {
  id: 'gitlab',
  system: 'gitlab',
  extension: 'csv',
  mimeType: 'text/csv',
  mostItems: null,
  asks: ['hasDescription', 'hasLabels', 'hasPriority', 'hasEstimate', 'label'],
  write: writeGitlab,
}

function writeGitlab(order: SendOrder): Sent {
  const { items, notes } = sentItems(order, {
    title: 255,
    description: 32_000,
    saysParent: () => false,
  })
  const table: CsvRow[] = [
    ['title', 'description', 'due_date', 'milestone', 'type'],
    ...items.map((sent) => [
      sent.title,
      [...sent.lines.map(harmless), ...quickActions(sent)].join('\n'),
      '',
      '',
      sent.item.type === 'task' ? 'task' : 'issue',
    ]),
  ]
  return { rows: table, text: writeCsv(table), links: [], notes }
}

/** What somebody typed must not close, assign or move anything. */
function harmless(line: string): string {
  return line.replace(/^(\s*)\//, '$1\\/')
}

function quickActions({ labels, priority, estimate }: SentItem): readonly string[] {
  const all = priority === null ? labels : [...labels, `priority::${priority}`]
  return [
    ...all.map((label) => `/label ~"${label.replace(/["\\]/g, '')}"`),
    ...(estimate === '' ? [] : [`/weight ${Math.round(Number(estimate))}`]),
  ]
}
