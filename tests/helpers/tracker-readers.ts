// What each tracker would make of the file it is given, by its published rules.
import { readRfc4180 } from './read-rfc-4180'

export type ReadIssue = {
  readonly title: string
  /** The title of what it is below; null: nothing, or this kind of file cannot say it. */
  readonly parent: string | null
  readonly labels: readonly string[]
  readonly body: string
}

export function readJiraCsv(text: string): ReadIssue[] {
  const { rows, all } = table(text)
  const known = new Map<string, string>()
  return rows.map((row) => {
    const [title = '', parentId = ''] = [one(row, 'Summary'), one(row, 'Parent')]
    // Rows from high level to low: a parent that comes later is not found.
    if (parentId !== '' && !known.has(parentId)) throw new Error(`No parent ${parentId} so far`)
    known.set(one(row, 'Issue ID'), title)
    const labels = all(row, 'Labels').filter((label) => label !== '')
    for (const label of labels) if (/\s/.test(label)) throw new Error(`A label in words: ${label}`)
    const parent = known.get(parentId) ?? null
    return { title, parent, labels, body: one(row, 'Description') }
  })
}

export function readAzureCsv(text: string): ReadIssue[] {
  const { rows, head } = table(text)
  const titles = head.filter((name) => name.startsWith('Title '))
  const above: string[] = []
  return rows.map((row) => {
    if (one(row, 'ID') !== '') throw new Error('A new item has no ID')
    const depth = titles.findIndex((name) => one(row, name) !== '')
    const title = one(row, titles[depth] ?? '')
    above.splice(depth, above.length, title)
    const labels = one(row, 'Tags').split(';').filter(Boolean)
    const body = one(row, 'Description')
      .replace(/<\/p>/g, '\n')
      .replace(/<[^>]*>/g, '')
    return { title, parent: above[depth - 1] ?? null, labels, body }
  })
}

export function readGitlabCsv(text: string): ReadIssue[] {
  return table(text).rows.map((row) => {
    const lines = one(row, 'description').split('\n')
    const isAction = (line: string) => /^\/[a-z]/.test(line)
    const labels = lines.flatMap((line) => /^\/label ~"(.*)"$/.exec(line)?.[1] ?? [])
    for (const line of lines.filter(isAction)) {
      if (!/^\/(label|weight) /.test(line)) throw new Error(`It would do: ${line}`)
    }
    const body = lines.filter((line) => !isAction(line)).join('\n')
    return { title: one(row, 'title'), parent: null, labels, body }
  })
}

/** As its own importer does: an apostrophe before `+ - = @` goes. */
export function readLinearCsv(text: string): ReadIssue[] {
  return table(text).rows.map((row) => ({
    title: one(row, 'Title'),
    parent: null,
    labels: one(row, 'Labels').split(', ').filter(Boolean),
    body: one(row, 'Description'),
  }))
}

export function readGithubLink(link: string): ReadIssue {
  if (link.length > 8000) throw new Error('GitHub answers 414')
  const { searchParams } = new URL(link)
  return {
    title: searchParams.get('title') ?? '',
    parent: null,
    labels: (searchParams.get('labels') ?? '').split(',').filter(Boolean),
    body: searchParams.get('body') ?? '',
  }
}

/** From the words of each call of `gh`, as a shell took them apart. */
export function readGithubCalls(calls: readonly (readonly string[])[]): ReadIssue[] {
  return calls
    .filter(([, verb]) => verb === 'create')
    .filter(([noun]) => noun === 'issue')
    .map((words) => {
      const valuesOf = (name: string) =>
        words.filter((word) => word.startsWith(name)).map((word) => word.slice(name.length))
      return {
        title: valuesOf('--title=')[0] ?? '',
        parent: null,
        labels: valuesOf('--label='),
        body: valuesOf('--body=')[0] ?? '',
      }
    })
}

/** Items of a list of tasks; what is further in belongs to what is above. */
export function readMarkdown(text: string): ReadIssue[] {
  const above: string[] = []
  return text.split('\n').flatMap((line) => {
    const found = /^( *)- \[[ x]\] \*\*B\d+ ((?:\\.|[^\\*])*)\*\*((?: `[^`]*`)*)$/.exec(line)
    if (!found) return []
    const [, indent = '', words = '', marks = ''] = found
    const title = words.replace(/\\([\\`*_[\]<>|&#+=~.)-])/g, '$1')
    const depth = indent.length / 2
    above.splice(depth, above.length, title)
    const labels = [...marks.matchAll(/`([^`]*)`/g)].map(([, label = '']) => label)
    return { title, parent: above[depth - 1] ?? null, labels, body: '' }
  })
}

export function readPlainCsv(text: string): ReadIssue[] {
  const { rows } = table(text)
  const titles = new Map(rows.map((row) => [one(row, 'External ID'), one(row, 'Title')]))
  return rows.map((row) => ({
    title: one(row, 'Title'),
    parent: titles.get(one(row, 'Parent')) ?? null,
    labels: one(row, 'Labels').split(', ').filter(Boolean),
    body: one(row, 'Description'),
  }))
}

type Row = readonly { readonly name: string; readonly cell: string }[]

function table(text: string) {
  const [head = [], ...cells] = readRfc4180(text.replace(/^\uFEFF/, ''))
  const rows: Row[] = cells.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} cells of ${head.length}`)
    return row.map((cell, place) => ({ name: head[place] ?? '', cell: unguarded(cell) }))
  })
  const all = (row: Row, wanted: string) =>
    row.filter(({ name }) => name === wanted).map(({ cell }) => cell)
  return { head, rows, all }
}

function one(row: Row, wanted: string): string {
  return row.find(({ name }) => name === wanted)?.cell ?? ''
}

/** A spreadsheet shows the apostrophe not: it says that what follows is text. */
function unguarded(cell: string): string {
  if (/^[=+\-@\t\r\n]/.test(cell)) throw new Error(`A spreadsheet would run ${cell}`)
  return cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
}
