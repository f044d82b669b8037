// Items for GitHub: links that open a filled form, or a script that makes all issues at once.
import { isRepository } from './send-choices'
import { type SentItem, sentItems, shortened } from './sent-item'
import type { SendNote, SendOrder, Sent, TrackerTarget } from './tracker-target'

const asks = ['repository', 'hasDescription', 'hasLabels', 'label'] as const

export const githubLinks: TrackerTarget = {
  id: 'githubLinks',
  system: 'github',
  extension: 'md',
  mimeType: 'text/markdown',
  mostItems: null,
  asks,
  write: writeLinks,
}

export const githubScript: TrackerTarget = {
  id: 'githubScript',
  system: 'github',
  extension: 'sh',
  mimeType: 'application/x-sh',
  mostItems: null,
  asks,
  write: writeScript,
}

/** GitHub answers longer addresses with 414. */
const longestUrl = 8000

const nothing: Sent = { rows: null, text: '', links: [], notes: [{ code: 'repository' }] }

function writeLinks(order: SendOrder): Sent {
  if (!isRepository(order.choices.repository)) return nothing
  const { items, notes } = sentItems(order, limits)
  const made = items.map((sent) => linkOf(order.choices.repository, sent))
  const links = made.map(({ title, url }) => ({ title, url }))
  const count = made.filter(({ isShortened }) => isShortened).length
  const shorter: SendNote[] = count > 0 ? [{ code: 'descriptions', count, limit: longestUrl }] : []
  const text = links.map(({ title, url }) => `- [${inBrackets(title)}](${url})\n`).join('')
  return { rows: null, text, links, notes: [...notes, ...shorter] }
}

const limits = { title: 256, description: 60_000, saysParent: () => false }

function linkOf(repository: string, { title, lines, labels }: SentItem) {
  const addressOf = (body: readonly string[]) => {
    const params = new URLSearchParams({ title, body: body.join('\n') })
    // Its labels are parted by commas.
    if (labels.length > 0) params.set('labels', labels.map(withoutComma).join(','))
    return `https://github.com/${repository}/issues/new?${params.toString().replace(/\+/g, '%20')}`
  }
  const whole = addressOf(lines)
  if (whole.length <= longestUrl) return { title, url: whole, isShortened: false }
  return { title, url: addressOf(longestThatFits(lines, addressOf)), isShortened: true }
}

/** Letters take one to nine characters of an address, so that what fits must be tried. */
function longestThatFits(
  lines: readonly string[],
  addressOf: (body: readonly string[]) => string,
): readonly string[] {
  let [least, most] = [0, lines.join('\n').length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (addressOf(shortened(lines, middle)).length <= longestUrl) least = middle
    else most = middle - 1
  }
  return shortened(lines, least)
}

function writeScript(order: SendOrder): Sent {
  const { repository } = order.choices
  if (!isRepository(repository)) return nothing
  const { items, notes } = sentItems(order, limits)
  const labels = [...new Set(items.flatMap((sent) => sent.labels.map(withoutComma)))]
  const to = `--repo=${quoted(repository)}`
  const lines = [
    '#!/bin/sh',
    '# https://cli.github.com',
    'set -e',
    ...labels.map((label) => `gh label create ${to} -- ${quoted(label)} 2>/dev/null || true`),
    ...items.map((sent) => {
      const marks = sent.labels.map((label) => ` --label=${quoted(withoutComma(label))}`).join('')
      const words = `--title=${quoted(sent.title)} --body=${quoted(sent.lines.join('\n'))}`
      return `gh issue create ${to} ${words}${marks}`
    }),
  ]
  return { rows: null, text: `${lines.join('\n')}\n`, links: [], notes }
}

/** One word for the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`
}

const withoutComma = (label: string) => label.replace(/\s*,\s*/g, ' ')

const inBrackets = (text: string) => text.replace(/[\\[\]]/g, '\\$&')
