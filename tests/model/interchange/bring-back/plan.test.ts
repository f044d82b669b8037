// What a tracker's export would change: by key, by our number, by title; nothing else is touched.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../../src/model/document/journey-document'
import { addBacklogItem } from '../../../../src/model/edits/add-backlog-item'
import { bringBack } from '../../../../src/model/edits/bring-back'
import { updateRecord } from '../../../../src/model/edits/update-record'
import { brought } from '../../../../src/model/interchange/bring-back/brought'
import { answerTo } from '../../../../src/model/interchange/bring-back/request'
import { targetOf } from '../../../../src/model/interchange/trackers/all-targets'
import { firstChoices } from '../../../../src/model/interchange/trackers/send-choices'
import { checkInvariants } from '../../../../src/model/queries/check-invariants'
import { inOrder } from '../../../../src/model/queries/records-in-order'
import type { BacklogStatus } from '../../../../src/model/records/backlog-item'
import { createTexts } from '../../../../src/text/texts'
import { createSmallMap } from '../../../helpers/small-map'

/** "Buy", on its way as OMS-1; "Pay" and "Return", which are nowhere else. */
function createBacklog() {
  const { draft, env } = createSmallMap()
  const tracker = { system: 'jira', key: 'OMS-1', url: '' } as const
  const buy = addBacklogItem(draft, { title: 'Buy', status: 'todo', tracker, owner: 'Ann' }, env)
  const pay = addBacklogItem(draft, { title: 'Pay', status: 'draft' }, env)
  const back = addBacklogItem(draft, { title: 'Return', status: 'doing' }, env)
  return { draft, env, buy, pay, back }
}

function ask(document: JourneyDocument, text: string, meanings = {}) {
  const known = inOrder(document, 'backlogItems')
  const files = [{ name: 'jira.csv', content: text }]
  return answerTo({ files, known, mapTitle: document.map.title, named: {}, meanings }).plan
}

/** Takes everything over, the unknown rows too. */
function carryOut({ draft, env }: ReturnType<typeof createBacklog>, text: string) {
  const plan = ask(draft, text)
  const known = inOrder(draft, 'backlogItems')
  const { matched, unknown } = plan
  const agreed = { matched, added: unknown, hasTitles: true, meanings: {}, known }
  const ids = bringBack(draft, brought(agreed), env)
  expect(checkInvariants(draft)).toEqual([])
  return { plan, ids }
}

describe('rows and items', () => {
  test('meet by key, in any case', () => {
    const { draft, buy } = createBacklog()
    const plan = ask(draft, 'Issue key,Summary,Status\noms-1,Something else,Done\n')
    expect(plan.matched).toMatchObject([
      {
        itemId: buy,
        by: 'key',
        status: { from: 'todo', to: 'done' },
        title: { to: 'Something else' },
      },
    ])
  })

  test('meet by link where two trackers have the same key; by the key alone no one knows', () => {
    const { draft, env, buy } = createBacklog()
    const trackers = [
      { system: 'jira', key: 'OMS-1', url: 'https://a.atlassian.net/browse/OMS-1' } as const,
      { system: 'jira', key: 'OMS-1', url: 'https://b.atlassian.net/browse/OMS-1' } as const,
    ].map((tracker) => ({ ...tracker, status: '', checkedAt: '' }))
    const changes = { trackers: trackers.slice(0, 1) }
    updateRecord(draft, { kind: 'backlogItem', id: buy, changes })
    const tracker = trackers[1] as never
    const other = addBacklogItem(draft, { title: 'Sell', status: 'todo', tracker }, env)
    const matchedBy = (link: string) =>
      ask(draft, `Issue key,Summary,Status,URL\nOMS-1,Something else,Done,${link}\n`).matched.map(
        ({ itemId }) => itemId,
      )
    expect(matchedBy('https://b.atlassian.net/browse/OMS-1')).toEqual([other])
    expect(matchedBy('https://a.atlassian.net/browse/OMS-1')).toEqual([buy])
    expect(matchedBy('https://c.atlassian.net/browse/OMS-1')).toEqual([])
    expect(matchedBy('')).toEqual([])
  })

  test('meet by our number, which our description says, and learn where they live', () => {
    const backlog = createBacklog()
    const { draft, pay } = backlog
    const from = createTexts('nl').write('handover.from', { map: draft.map.title, number: 'B2' })
    carryOut(backlog, `Issue key,Summary,Status,Description\nOMS-7,Pay,In Progress,"x\n${from}"\n`)
    expect(draft.backlogItems[pay]).toMatchObject({
      status: 'doing',
      trackers: [{ system: 'jira', key: 'OMS-7', status: 'In Progress' }],
    })
  })

  test('do not meet by a number of another map', () => {
    const { draft } = createBacklog()
    const from = createTexts('en').write('handover.from', { map: 'Cars', number: 'B2' })
    const plan = ask(draft, `Issue key,Summary,Description\nOMS-7,Wash,"${from}"\n`)
    expect(plan.matched).toEqual([])
    expect(plan.unknown).toMatchObject([{ title: 'Wash' }])
  })

  test('are offered by an equal title, unless two items have it', () => {
    const { draft, env, back } = createBacklog()
    addBacklogItem(draft, { title: 'pay!' }, env)
    const plan = ask(draft, 'Title,State\nreturn,Closed\nPay,Closed\n')
    expect(plan.matched).toMatchObject([{ itemId: back, by: 'title' }])
    expect(plan.unknown).toMatchObject([{ title: 'Pay' }])
  })

  test('a surer match takes the item', () => {
    const { draft, buy } = createBacklog()
    const plan = ask(draft, 'Issue key,Summary\nOMS-9,Buy\nOMS-1,Buys\n')
    expect(plan.matched).toMatchObject([{ itemId: buy, by: 'key', row: { row: 3 } }])
    expect(plan.unknown).toMatchObject([{ row: 2 }])
  })
})

test('duplicate keys: the first row counts, the others are named', () => {
  const { draft } = createBacklog()
  const plan = ask(draft, 'Issue key,Summary,Status\nOMS-1,Buy,Done\nOMS-1,Buy,Open\n')
  expect(plan.matched).toHaveLength(1)
  expect(plan.problems).toEqual([{ file: 'jira.csv', row: 3, reason: 'sameKey', other: 2 }])
})

test('what is not in the file of its project any more is said', () => {
  const { draft, buy } = createBacklog()
  expect(ask(draft, 'Issue key,Summary\nOMS-2,New\n').vanished).toEqual([
    { itemId: buy, key: 'OMS-1' },
  ])
  expect(ask(draft, 'Issue key,Summary\nCRM-2,New\n').vanished).toEqual([])
})

test.each<[string, BacklogStatus, BacklogStatus | null]>([
  ['Done', 'doing', 'done'],
  ['Erledigt', 'doing', 'done'],
  ['Terminé(e)', 'todo', 'done'],
  ['En cours', 'todo', 'doing'],
  ['Te doen', 'doing', 'todo'],
  ["Won't Do", 'todo', 'dropped'],
  // A tracker that only knows open and closed says nothing of how far the work is.
  ['open', 'doing', null],
  ['open', 'done', 'todo'],
  ['closed', 'dropped', null],
  ['closed', 'doing', 'done'],
  ['Waiting for legal', 'doing', null],
])('a state there means one here: %s, for what is %s', (word, now, wanted) => {
  const { draft, buy } = createBacklog()
  updateRecord(draft, { kind: 'backlogItem', id: buy, changes: { status: now } })
  const [match] = ask(draft, `Issue key,Status\nOMS-1,${word}\n`).matched
  expect(match?.status?.to ?? null).toBe(wanted)
})

test('a word that nobody knows is asked about, and what is answered counts', () => {
  const { draft } = createBacklog()
  const table = 'Issue key,Status\nOMS-1,Waiting for legal\n'
  expect(ask(draft, table).unclear).toEqual(['Waiting for legal'])
  const [match] = ask(draft, table, { 'Waiting for legal': 'doing' }).matched
  expect(match?.status?.to).toBe('doing')
})

describe('taking over', () => {
  test('touches nothing that the tracker does not carry', () => {
    const backlog = createBacklog()
    const before = structuredClone(backlog.draft.backlogItems[backlog.buy])
    carryOut(backlog, 'Issue key,Summary,Status,Labels,Description\nOMS-1,,,,\n')
    expect(backlog.draft.backlogItems[backlog.buy]).toEqual(before)
  })

  test('makes items of unknown rows, each below its parent; parents in a loop are none', () => {
    const backlog = createBacklog()
    const { draft } = backlog
    const { ids } = carryOut(
      backlog,
      [
        'Issue Type,Issue ID,Parent,Summary,Priority,Labels,Labels,Story Points,Status',
        'Epic,1,,Checkout,High,journey,web,,To Do',
        'Story,2,1,Keep cart,Highest,journey,app,5,Done',
        'Bug,3,4,Loop,,,,,',
        'Task,4,3,Loop again,,,,,',
        'Story,5,OMS-1,Below what is here,,,,,',
      ].join('\r\n'),
    )
    const [epic, story, loop, again, below] = ids.map((id) => draft.backlogItems[id])
    expect(epic).toMatchObject({
      title: 'Checkout',
      type: 'epic',
      status: 'todo',
      priority: 'high',
    })
    expect(story).toMatchObject({ parentId: epic?.id, estimate: 5, tags: ['journey', 'app'] })
    expect(story).toMatchObject({ type: 'story', status: 'done', priority: 'highest' })
    expect([loop?.type, again?.type]).toEqual(['bug', 'task'])
    expect(loop?.parentId === again?.id && again?.parentId === loop?.id).toBe(false)
    expect(below?.parentId).toBe(backlog.buy)
  })

  test('a hostile cell is text', () => {
    const backlog = createBacklog()
    const { ids } = carryOut(
      backlog,
      'Summary,URL\n"\'=HYPERLINK(""https://foreign.example"")",javascript:alert(1)\n',
    )
    const made = ids.map((id) => backlog.draft.backlogItems[id])
    expect(made).toMatchObject([{ title: '=HYPERLINK("https://foreign.example")', trackers: [] }])
  })
})

test('heads in other languages, keys of every tracker', () => {
  const { draft } = createBacklog()
  const linkOf = (text: string) => ask(draft, text).unknown[0]?.link ?? null
  expect(linkOf('Vorgangsschlüssel;Zusammenfassung\nABC-4;Neu')).toMatchObject({
    system: 'jira',
    key: 'ABC-4',
  })
  expect(linkOf('ID,Work Item Type,Title 1,Title 2,State\n42,Epic,,Deep,New')).toMatchObject({
    system: 'azure',
    key: 'AB#42',
  })
  expect(
    linkOf('Title,Issue ID,URL,State\nx,7,https://gitlab.com/acme/shop/-/issues/7,opened'),
  ).toMatchObject({ system: 'gitlab', key: 'acme/shop#7' })
  expect(linkOf('ID,Team,Title,Status,Cycle Number\nENG-3,Eng,x,Todo,')).toMatchObject({
    system: 'linear',
    key: 'ENG-3',
  })
})

test.each(['jira', 'azure', 'gitlab', 'linear', 'plain'] as const)(
  'what was sent as %s comes back to the same items',
  (id) => {
    const { draft } = createBacklog()
    const items = inOrder(draft, 'backlogItems')
    const texts = createTexts('en')
    const { text } = targetOf(id).write({ document: draft, items, choices: firstChoices, texts })
    const { matched, unknown, problems } = ask(draft, text)
    expect(matched.map(({ itemId }) => itemId).sort()).toEqual(items.map((item) => item.id).sort())
    expect(matched.every(({ by, title }) => by === 'number' && title === null)).toBe(true)
    expect([unknown, problems]).toEqual([[], []])
  },
)

test('ten thousand rows become items, and random bytes are no exception', () => {
  const backlog = createBacklog()
  const rows = Array.from({ length: 10_000 }, (_, row) => `OMS-${row + 10},Item ${row},Done`)
  const { ids } = carryOut(backlog, `Issue key,Summary,Status\n${rows.join('\n')}`)
  expect(ids).toHaveLength(10_000)
  const bytes = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7919) % 256)
  const files = [{ name: 'x', content: bytes }]
  const asked = { files, known: [], mapTitle: '', named: {}, meanings: {} }
  expect(() => answerTo(asked)).not.toThrow()
})

const folder = new URL('../../../../../shared/data/backlog-csv/', import.meta.url)
const realFiles = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.csv'))
  : []

describe.skipIf(realFiles.length === 0)('real files that nobody here wrote', () => {
  test.each(realFiles)('%s', (name) => {
    const content = readFileSync(new URL(name, folder))
    const { draft, env } = createSmallMap()
    const files = [{ name, content: new Uint8Array(content) }]
    const asked = { files, known: [], mapTitle: draft.map.title, named: {}, meanings: {} }
    const { plan } = answerTo(asked)
    expect(plan.problems).toEqual([])
    const wanted = expectedOf[name]
    if (wanted) {
      expect(plan.unknown).toHaveLength(wanted.rows)
      expect(plan.unknown[0]?.title).toBe(wanted.first)
    }
    const agreed = { matched: [], added: plan.unknown, hasTitles: true, meanings: {}, known: [] }
    const ids = bringBack(draft, brought(agreed), env)
    const items = ids.map((id) => draft.backlogItems[id])
    expect(items.filter((item) => item?.parentId !== null)).toHaveLength(wanted?.below ?? 0)
    expect(items.every((item) => (item?.priority ?? null) !== null)).toBe(true)
    expect(checkInvariants(draft)).toEqual([])
  })
})

/** Counted by hand in the files. */
const expectedOf: Readonly<Record<string, { rows: number; first: string; below: number }>> = {
  'cimet__jira-import.csv': {
    rows: 57,
    first: '[EPIC-A] Architecture and Pipeline Integration',
    below: 45,
  },
  'eaa-scanner__jira_export.csv': {
    rows: 8,
    first: '[A11Y] Image elements missing alt attribute',
    below: 0,
  },
}
