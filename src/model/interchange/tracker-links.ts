// Recognises the link or the key of an item in an outside tracker.
import type { TrackerLink } from '../records/backlog-item'
import { limits } from '../records/fields'

export type RecognisedTracker = Pick<TrackerLink, 'system' | 'key' | 'url'>

/**
 * What a pasted text names: a tracker's item, or a plain link (http and https only), or null. The
 * same item has the same key whether a link or a bare key was pasted: `OMS-88`, `owner/repo#12`,
 * `group/project#7` (`!7` a merge request, `&7` an epic), `AB#1234`, `sc-42`.
 */
export function recogniseTracker(text: string): RecognisedTracker | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > limits.titleLength || /\s/.test(trimmed)) return null
  for (const { system, pattern, keyOf } of links) {
    const match = pattern.exec(trimmed)
    if (match) return { system, key: keyOf(match), url: trimmed }
  }
  for (const { system, pattern, keyOf } of bareKeys) {
    const match = pattern.exec(trimmed)
    if (match) return { system, key: keyOf(match), url: '' }
  }
  return plainLink(trimmed)
}

/**
 * Whether two name one item of one tracker. Two trackers may have the same key, which their links
 * tell apart; a key without a link may be any of them.
 */
export function isSameTicket(left: Ticket, right: Ticket): boolean {
  if (left.key.toLowerCase() !== right.key.toLowerCase()) return false
  const [here, there] = [placeOf(left.url), placeOf(right.url)]
  return here === null || there === null || here === there
}

type Ticket = Pick<TrackerLink, 'key' | 'url'>

/** The tracker that a link leads into; null: it does not say. */
function placeOf(url: string): string | null {
  if (url.length > limits.titleLength) return null
  for (const { system, pattern } of links) {
    const place = pattern.exec(url)?.[1]?.toLowerCase()
    if (place === undefined) continue
    // One organisation has two addresses.
    if (system === 'azure')
      return `azure ${place.replace(/^dev\.azure\.com\/|\.visualstudio\.com$/, '')}`
    const isHost = system === 'jira' || system === 'github' || system === 'gitlab'
    return isHost ? place : `${system} ${place}`
  }
  return null
}

type Pattern = {
  readonly system: TrackerLink['system']
  /** Its first group: where the tracker is. */
  readonly pattern: RegExp
  readonly keyOf: (match: RegExpExecArray) => string
}

const part = (match: RegExpExecArray, index: number) => match[index] ?? ''

/** In order: the first that matches wins. */
const links: readonly Pattern[] = [
  {
    system: 'jira',
    pattern: /^https?:\/\/([^/\s]+)\/(?:.*\/)?(?:browse|issues)\/([A-Z][A-Z0-9_]+-\d+)(?=[/?#]|$)/i,
    keyOf: (match) => part(match, 2).toUpperCase(),
  },
  {
    system: 'jira',
    pattern: /^https?:\/\/([^/\s]+\.atlassian\.net)\/.*[?&]selectedIssue=([A-Z][A-Z0-9_]+-\d+)/i,
    keyOf: (match) => part(match, 2).toUpperCase(),
  },
  {
    system: 'github',
    pattern:
      /^https?:\/\/(github\.com|[^/\s]*github[^/\s]*)\/([^/\s]+)\/([^/\s]+)\/(issues|pull|discussions)\/(\d+)(?=[/?#]|$)/i,
    keyOf: (match) => `${part(match, 2)}/${part(match, 3)}#${part(match, 5)}`,
  },
  {
    system: 'gitlab',
    pattern:
      /^https?:\/\/([^/\s]+)\/(.+?)\/-\/(issues|work_items|merge_requests|epics)\/(\d+)(?=[/?#]|$)/i,
    keyOf: (match) => `${part(match, 2)}${gitlabSign(part(match, 3))}${part(match, 4)}`,
  },
  {
    system: 'linear',
    pattern: /^https?:\/\/linear\.app\/([^/\s]+)\/issue\/([A-Z][A-Z0-9]*-\d+)(?=[/?#]|$)/i,
    keyOf: (match) => part(match, 2).toUpperCase(),
  },
  {
    system: 'azure',
    pattern:
      /^https?:\/\/(dev\.azure\.com\/[^/\s]+|[^/\s]+\.visualstudio\.com)\/(?:([^/\s]+)\/)?_workitems\/edit\/(\d+)(?=[/?#]|$)/i,
    keyOf: (match) => `AB#${part(match, 3)}`,
  },
  {
    system: 'azure',
    pattern:
      /^https?:\/\/(dev\.azure\.com\/[^/\s]+|[^/\s]+\.visualstudio\.com)\/([^?#]*)\?(?:[^#]*&)?workitem=(\d+)/i,
    keyOf: (match) => `AB#${part(match, 3)}`,
  },
  {
    system: 'trello',
    pattern: /^https?:\/\/trello\.com\/c\/([A-Za-z0-9]{8})(?:\/(\d+)-[^/?#\s]*)?(?=[/?#]|$)/i,
    keyOf: (match) => part(match, 1),
  },
  {
    system: 'shortcut',
    pattern:
      /^https?:\/\/app\.(?:shortcut\.com|clubhouse\.io)\/([^/\s]+)\/(story|epic)\/(\d+)(?=[/?#]|$)/i,
    keyOf: (match) =>
      `${part(match, 2).toLowerCase() === 'epic' ? 'epic' : 'sc'}-${part(match, 3)}`,
  },
]

/** A key such as `OMS-88` is Jira's or Linear's; Jira is the more common and can be changed. */
const bareKeys: readonly Pattern[] = [
  { system: 'jira', pattern: /^[A-Z][A-Z0-9_]{1,9}-\d{1,7}$/, keyOf: ([key]) => key },
  { system: 'github', pattern: /^[\w.-]+\/[\w.-]+#\d+$/, keyOf: ([key]) => key },
  { system: 'azure', pattern: /^AB#\d+$/, keyOf: ([key]) => key },
  { system: 'shortcut', pattern: /^(?:sc|ch)-?(\d+)$/, keyOf: (match) => `sc-${part(match, 1)}` },
]

function gitlabSign(kind: string): string {
  if (kind.toLowerCase() === 'merge_requests') return '!'
  return kind.toLowerCase() === 'epics' ? '&' : '#'
}

function plainLink(text: string): RecognisedTracker | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { host, pathname } = new URL(text)
  return { system: 'link', key: `${host}${pathname.replace(/\/$/, '')}`, url: text }
}
