// What is sent to a tracker is there what it is here: titles, what is above them, labels.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { addBacklogItem } from '../../../../src/model/edits/add-backlog-item'
import { allTargets, targetOf } from '../../../../src/model/interchange/trackers/all-targets'
import { firstChoices } from '../../../../src/model/interchange/trackers/send-choices'
import type { TargetId } from '../../../../src/model/interchange/trackers/tracker-target'
import { inOrder } from '../../../../src/model/queries/records-in-order'
import { createTexts } from '../../../../src/text/texts'
import { exampleFiles } from '../../../helpers/example-files'
import { hostileTexts } from '../../../helpers/hostile-texts'
import { readOrThrow } from '../../../helpers/read-or-throw'
import { createSmallMap } from '../../../helpers/small-map'
import * as readers from '../../../helpers/tracker-readers'

const texts = createTexts('en')
const choices = { ...firstChoices, label: '', repository: 'acme/web-shop' }

type Maker = { readonly name: string; readonly make: () => JourneyDocument }

const makers: readonly Maker[] = [
  ...exampleFiles().map(({ name, text }) => ({ name, make: () => readOrThrow(text).document })),
  { name: 'hostile words', make: hostileBacklog },
]

/** Titles as one line, as every tracker has them. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function send(id: TargetId, document: JourneyDocument) {
  const items = inOrder(document, 'backlogItems')
  return targetOf(id).write({ document, items, choices, texts })
}

function expected(document: JourneyDocument, labelOf = (label: string) => label) {
  const items = inOrder(document, 'backlogItems')
  return items.map(({ title, parentId, tags, number }) => ({
    title: oneLine(title),
    parent: parentId === null ? null : oneLine(document.backlogItems[parentId]?.title ?? ''),
    labels: tags.map(labelOf),
    number,
  }))
}

const byTitle = (left: { title: string }, right: { title: string }) =>
  left.title < right.title ? -1 : 1

/** The same titles, parents and labels, in whatever order the tracker wants the rows. */
function expectSame(
  document: JourneyDocument,
  read: readonly readers.ReadIssue[],
  labelOf?: (label: string) => string,
) {
  const facts = read.map(({ title, parent, labels }) => ({ title, parent, labels }))
  const wanted = expected(document, labelOf).map(({ number: _, ...rest }) => rest)
  expect(facts.sort(byTitle)).toEqual(wanted.sort(byTitle))
}

/** Where the file has no place for what is above: the description says it. */
function withParentFromBody(issue: readers.ReadIssue): readers.ReadIssue {
  const parent = /^Part of: B\d+ (.*)$/m.exec(issue.body)?.[1] ?? null
  return { ...issue, parent }
}

describe.each(makers)('$name', ({ make }) => {
  const document = make()

  test('Jira: a child comes after its parent and names its Issue ID', () => {
    const read = readers.readJiraCsv(send('jira', document).text)
    expectSame(document, read, (label) => label.replace(/\s+/g, '-'))
  })

  test('Azure DevOps: a child stands one column further', () => {
    const read = readers.readAzureCsv(send('azure', document).text)
    expectSame(document, read, (label) => label.replace(/[;,]/g, ' ').trim())
  })

  test('GitLab: labels are quick actions, and nothing that was typed is one', () => {
    const read = readers.readGitlabCsv(send('gitlab', document).text).map(withParentFromBody)
    const withoutPriority = read.map((issue) => ({
      ...issue,
      labels: issue.labels.filter((label) => !label.startsWith('priority::')),
    }))
    expectSame(document, withoutPriority, (label) => label.replace(/["\\]/g, ''))
  })

  test('Linear: as its own importer reads it', () => {
    const read = readers.readLinearCsv(send('linear', document).text).map(withParentFromBody)
    expectSame(document, read, (label) => label.replace(/\s*,\s*/g, ' '))
  })

  test('GitHub: links that it does not refuse', () => {
    const { links } = send('githubLinks', document)
    const read = links.map(({ url }) => withParentFromBody(readers.readGithubLink(url)))
    expectSame(document, read, (label) => label.replace(/\s*,\s*/g, ' '))
  })

  test('GitHub: a script whose words a shell takes apart as they were', () => {
    const calls = callsOf(send('githubScript', document).text)
    const read = readers.readGithubCalls(calls).map(withParentFromBody)
    expectSame(document, read, (label) => label.replace(/\s*,\s*/g, ' '))
  })

  test('Markdown: what belongs to an item is further in', () => {
    const read = readers.readMarkdown(send('markdown', document).text)
    expectSame(document, read, (label) => label.replace(/`/g, "'"))
  })

  test('the plain table', () => {
    const plain = send('plain', document).text
    const read = readers.readPlainCsv(plain)
    const facts = read.map(({ title, parent }) => ({ title: oneLine(title), parent }))
    const wanted = expected(document).map(({ title, parent }) => ({ title, parent }))
    expect(facts.map(({ title }) => title)).toEqual(wanted.map(({ title }) => title))
    expect(facts.map(({ parent }) => parent && oneLine(parent))).toEqual(
      wanted.map(({ parent }) => parent),
    )
  })

  test('each description ends with the number of its item', () => {
    const read = readers.readLinearCsv(send('linear', document).text)
    const numbers = expected(document).map(({ title, number }) => ({ title, number }))
    const found = read.map(({ title, body }) => ({
      title,
      number: Number(/item B(\d+)$/.exec(body)?.[1]),
    }))
    expect(found.sort(byTitle)).toEqual(numbers.sort(byTitle))
  })
})

test('every tracker writes nothing where nothing is chosen', () => {
  const { draft } = createSmallMap()
  for (const target of allTargets) {
    const sent = target.write({ document: draft, items: [], choices, texts })
    expect(sent.rows?.length ?? 1, target.id).toBe(1)
  }
})

/** What `gh` is called with; a shell runs the script with a `gh` that only writes it down. */
function callsOf(script: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const log = join(folder, 'calls')
    writeFileSync(join(folder, 'gh'), `#!/bin/sh\nprintf '%s\\0' "$@" END >> '${log}'\n`, {
      mode: 0o755,
    })
    writeFileSync(log, '')
    execFileSync('sh', ['-c', script], { env: { PATH: `${folder}:/usr/bin:/bin` } })
    return readFileSync(log, 'utf8')
      .split('END\0')
      .filter((call) => call !== '')
      .map((call) => call.split('\0').slice(0, -1))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Three levels, and words that want to be formulas, commands, markup or the end of something. */
function hostileBacklog(): JourneyDocument {
  const { draft, env } = createSmallMap()
  const words = [
    '=HYPERLINK("https://foreign.example","x")',
    '+1',
    '-rf /',
    '@SUM(A1:A9)',
    '=1\nof two lines',
    '＝1',
    "'quoted'",
    "'; rm -rf ~; echo '",
    '$(touch /tmp/ran) `id` \\',
    'a, "b"; c\td',
    '/close',
    '**bold** [link](https://foreign.example) # x',
    '- [x] **B1 done**',
    '日本語のタイトル 🛋️',
    ...hostileTexts(12, 7),
  ]
  const ids = words.map((title, place) =>
    addBacklogItem(
      draft,
      {
        title,
        description: `${title}\n/close\n${title}`,
        tags: ['one', 'two words', 'a;b', `x"y`, 'c, d', "it's `so`"],
        type: place % 5 === 0 ? 'epic' : 'story',
        priority: 'high',
        estimate: place,
      },
      env,
    ),
  )
  // 0 is above 1, which is above 2; 5 is above 6 …
  for (const [place, id] of ids.entries()) {
    const item = draft.backlogItems[id]
    const above = ids[place - 1]
    if (item && above && place % 5 > 0 && place % 5 < 3) item.parentId = above
  }
  return draft
}
