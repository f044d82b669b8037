// What leaves the room: a page of text and the backlog as a table.
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import { updateRecord } from '../../../src/model/edits/update-record'
import { backlogCsv, plainColumns } from '../../../src/model/interchange/backlog-csv'
import { writeCsv } from '../../../src/model/interchange/csv'
import { writeSummary } from '../../../src/model/interchange/summary-markdown'
import { createTexts } from '../../../src/text/texts'
import { exampleFiles } from '../../helpers/example-files'
import { readOrThrow } from '../../helpers/read-or-throw'
import { createSmallMap, made } from '../../helpers/small-map'

const texts = createTexts('en')
const exampleDocuments = () => exampleFiles().map(({ text }) => readOrThrow(text).document)

describe('the backlog as a table', () => {
  test('has a row an item by rank, which an independent reader reads back', () => {
    for (const document of exampleDocuments()) {
      const { data, errors } = Papa.parse<string[]>(backlogCsv(document, texts).trimEnd())
      expect(errors).toEqual([])
      const [head, ...rows] = data
      expect(head).toEqual(plainColumns)
      const ranked = Object.values(document.backlogItems).sort((left, right) =>
        left.order < right.order ? -1 : 1,
      )
      expect(rows.map(([title]) => title)).toEqual(ranked.map(({ title }) => title))
      expect(rows.map((row) => row.at(-1))).toEqual(ranked.map(({ number }) => `B${number}`))
      for (const row of rows) expect(row).toHaveLength(plainColumns.length)
    }
  })

  test('tells where it hurts, what was said, and its own number', () => {
    const { draft, env, look } = createSmallMap()
    const on = { kind: 'touchpoint', id: look } as const
    const pain = made(
      addPainPoint(draft, { on, text: 'No stock shown', severity: 4, frequency: 3 }, env),
    )
    const quote = made(addQuote(draft, { on, text: 'Is it there or not?' }, env))
    updateRecord(draft, { kind: 'quote', id: quote, changes: { painPointId: pain } })
    const item = made(addBacklogItem(draft, { title: 'Show the stock' }, env))
    updateRecord(draft, { kind: 'backlogItem', id: item, changes: { painPointIds: [pain] } })
    const [, row] = Papa.parse<string[]>(backlogCsv(draft, texts)).data
    const description = row?.[1] ?? ''
    expect(description).toContain('Pain: No stock shown (severity 4 of 5)')
    expect(description).toContain(draft.touchpoints[look]?.title)
    expect(description).toContain('“Is it there or not?”')
    expect(description).toContain('B1')
  })

  test('a cell that a spreadsheet would run stays text', () => {
    const csv = writeCsv([['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', 'plain']])
    const [cells] = Papa.parse<string[]>(csv).data
    for (const cell of cells?.slice(0, -1) ?? []) expect(cell).toMatch(/^'/)
    expect(cells?.at(-1)).toBe('plain')
  })
})

describe('the page of text', () => {
  test('says what hurts most first, with its pains, and how much context is kept', () => {
    const [sofa] = exampleDocuments()
    if (!sofa) throw new Error('no example')
    const page = writeSummary(sofa, texts, '22 November 2026')
    const hotSpots = page.slice(page.indexOf('## What hurts most'), page.indexOf('## What is kept'))
    const scores = [...hotSpots.matchAll(/: pain (\d+)/g)].map(([, score]) => Number(score))
    expect(scores.length).toBeGreaterThan(2)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
    expect(hotSpots).toMatch(/ {2}- P\d+ .+ \(severity \d × frequency \d = \d+\)/)
    expect(page).toMatch(/\d+\u00a0% of the customer’s context is kept, known for \d+ of \d+/)
    expect(page).toContain('22 November 2026')
  })

  test('is a page, also for a map with much on it', () => {
    for (const document of exampleDocuments()) {
      expect(writeSummary(document, texts, 'today').split('\n').length).toBeLessThan(75)
    }
  })

  test('takes no words for Markdown, and says what there is none of', () => {
    const { draft, env, look } = createSmallMap()
    const on = { kind: 'touchpoint', id: look } as const
    made(
      addPainPoint(
        draft,
        { on, text: '# [Click](http://x) <b>*now*</b>\n- again', severity: 1, frequency: 1 },
        env,
      ),
    )
    draft.map.owner = 'Order & Collect, <b> is &lt;b&gt;'
    const page = writeSummary(draft, texts, 'today')
    expect(page).toContain('Order & Collect, \\<b\\> is \\&lt;b\\&gt;')
    expect(page).toContain('\\[Click\\](http://x) \\<b\\>\\*now\\*\\</b\\> - again')
    expect(page).toContain('## Decisions\n\nNone yet')
  })

  test('has the result of a vote that was revealed, and of no other', () => {
    const { draft, env, look, buy } = createSmallMap()
    const round = (title: string, state: 'open' | 'revealed') => ({
      id: `vo_${state}`,
      order: state === 'open' ? 'a0' : 'a1',
      title,
      candidates: [
        { kind: 'touchpoint', id: look },
        { kind: 'touchpoint', id: buy },
      ],
      votesPerPerson: 3,
      maxPerItem: null,
      hasConcerns: true,
      ballots: [
        { voter: null, support: { [buy]: 2 }, concern: { [look]: 1 } },
        { voter: null, support: { [look]: 1, [buy]: 1 }, concern: {} },
      ],
      state,
      topK: null,
      at: env.now(),
    })
    Object.assign(draft.voteRounds, {
      vo_open: round('Secret still', 'open'),
      vo_revealed: round('What first?', 'revealed'),
    })
    const page = writeSummary(draft, texts, 'today')
    expect(page).not.toContain('Secret still')
    const [first, second] =
      page.slice(page.indexOf('## Votes: What first?')).match(/^- .+$/gm) ?? []
    expect(first).toMatch(/: 3 votes$/)
    expect(second).toMatch(/: 1 vote, 1 concern$/)
  })
})
