// One row of a tracker's table as what it says of an item.
import { withoutControls } from '../../../lib/without-controls'
import { limits } from '../../records/fields'
import { unguardCell } from '../csv'
import { type RecognisedTracker, recogniseTracker } from '../tracker-links'
import type { TableColumns, TableField } from './table-columns'

export type TrackerRow = {
  /** Among all rows that were read, from 0. */
  readonly index: number
  readonly file: string
  /** As a spreadsheet counts it. */
  readonly row: number
  /** One line; empty: not said. */
  readonly title: string
  readonly status: string
  readonly type: string
  readonly priority: string
  readonly description: string
  readonly labels: readonly string[]
  readonly points: number | null
  /** Where it lives; null where nothing says so. */
  readonly link: RecognisedTracker | null
  /** By what other rows may name it as their parent. */
  readonly names: readonly string[]
  /** The name of the parent; empty: none. */
  readonly parent: string
  /** `B4`, if the description says that it came from this map. */
  readonly ownNumber: number | null
}

export type RowSource = {
  readonly file: string
  readonly columns: TableColumns
  /** Which tracker wrote it, where its keys alone do not say it. */
  readonly system: 'azure' | 'linear' | null
  /** Of the map into which it is brought back. */
  readonly mapTitle: string
}

/** What the cells say; every one of them is text, whatever it looks like. */
export function trackerRow(
  { file, columns, system, mapTitle }: RowSource,
  { index, row, cells }: { index: number; row: number; cells: readonly string[] },
): TrackerRow {
  const all = (field: TableField) =>
    columns[field].map((place) => clean(cells[place] ?? '')).filter((cell) => cell !== '')
  const one = (field: TableField) => all(field)[0] ?? ''
  const type = oneLine(one('type'))
  const isEpic = /epic|epos/i.test(type)
  const points = Number(one('points').replace(',', '.'))
  const description = plainText(one('description')).slice(0, limits.noteLength)
  const title = oneLine(one('title')).slice(0, limits.titleLength)
  const epicName = isEpic ? oneLine(one('epicName')) : ''
  const named = isEpic ? one('parent') : one('parent') || one('epicName')
  return {
    index,
    file,
    row,
    title,
    status: oneLine(one('status')).slice(0, 200),
    type,
    priority: oneLine(one('priority')),
    description,
    labels: [...new Set(all('labels').flatMap((cell) => cell.split(/[,;]/).map(oneLine)))]
      .filter((label) => label !== '')
      .map((label) => label.slice(0, limits.titleLength)),
    points: one('points') !== '' && Number.isFinite(points) && points >= 0 ? points : null,
    link: linkOf(system, one),
    names: [one('key'), one('id'), epicName, title].filter((name) => name !== ''),
    parent: oneLine(named),
    ownNumber: ownNumberOf(one('own'), description, mapTitle),
  }
}

/** A link says most; then a key of its own; a bare number says enough only in Azure DevOps. */
function linkOf(
  system: RowSource['system'],
  one: (field: TableField) => string,
): RecognisedTracker | null {
  const id = one('id')
  const fromUrl = recogniseTracker(one('url'))
  if (fromUrl && fromUrl.system !== 'link') return fromUrl
  if (system === 'azure' && /^\d{1,12}$/.test(id)) {
    return { system, key: `AB#${id}`, url: fromUrl?.url ?? '' }
  }
  const fromKey = recogniseTracker(one('key').toUpperCase()) ?? recogniseTracker(id)
  if (!fromKey || fromKey.system === 'link') return fromUrl
  const isLinear = system === 'linear' && fromKey.system === 'jira'
  return { ...fromKey, ...(isLinear && { system }), url: fromUrl?.url ?? '' }
}

/** From our own table, or from the line at the end of what we sent: only if it names this map. */
function ownNumberOf(own: string, description: string, mapTitle: string): number | null {
  const given = /^B(\d{1,9})$/.exec(own)
  if (given) return Number(given[1])
  for (const line of description.split('\n').reverse()) {
    const found = /\bB(\d{1,9})$/.exec(line.trim())
    if (found && line.includes(mapTitle.trim())) return Number(found[1])
  }
  return null
}

/** Without the apostrophe that guards it, and without signs that no text should hold. */
function clean(cell: string): string {
  return withoutControls(unguardCell(cell.slice(0, longestCell))).trim()
}

const longestCell = 2 * limits.noteLength

/** Azure DevOps writes HTML, which is taken as the words in it. */
function plainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  if (!/^\s*<(p|div|span|br|ul|ol|h\d)\b/i.test(lines)) return lines
  return lines
    .replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: string) => entities[name] ?? '')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  amp: '&',
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
