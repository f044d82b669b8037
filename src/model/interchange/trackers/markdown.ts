// Items as a list of tasks in Markdown, for whatever takes text.
import { plainInMarkdown } from '../../../lib/markdown'
import { type SentItem, sentItems } from './sent-item'
import type { SendOrder, Sent, TrackerTarget } from './tracker-target'

export const markdown: TrackerTarget = {
  id: 'markdown',
  system: null,
  extension: 'md',
  mimeType: 'text/markdown',
  mostItems: null,
  asks: ['hasDescription', 'hasLabels', 'label'],
  write: writeMarkdown,
}

function writeMarkdown(order: SendOrder): Sent {
  const { items, notes } = sentItems(order, {
    title: Infinity,
    description: Infinity,
    saysParent: ({ parent }) => parent !== null,
  })
  const title = order.document.map.title || order.texts.write('common.untitled')
  const blocks = items.flatMap((sent) => itemLines(sent).map((line) => indented(line, sent.depth)))
  const text = `# ${plainInMarkdown(title)}\n\n${blocks.map((line) => `${line}\n`).join('')}`
  return { rows: null, text, links: [], notes }
}

/** What is below an item is indented below its text, so that it belongs to it. */
function itemLines({ item, number, title, lines, labels }: SentItem): readonly string[] {
  const box = item.status === 'done' ? '[x]' : '[ ]'
  const marks = labels.map((label) => ` \`${label.replace(/`/g, "'")}\``).join('')
  return [
    `- ${box} **${number} ${plainInMarkdown(title)}**${marks}`,
    ...lines.filter((line) => line.trim() !== '').map((line) => `  ${plainInMarkdown(line)}  `),
  ]
}

const indented = (line: string, depth: number) => `${'  '.repeat(depth)}${line}`
