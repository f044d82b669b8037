// What the checker says after an edit is what it would say of the map if it saw it for the first time,
// and it says it of any map, however odd.
import fc from 'fast-check'
import { produce } from 'immer'
import { expect, test } from 'vitest'
import {
  type CheckResult,
  countFindings,
  findingsOn,
  openFindings,
  waivedFindings,
} from '../../../src/model/checker/check-result'
import { checkMap, createChecker } from '../../../src/model/checker/create-checker'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { setField } from '../../../src/model/edits/set-field'
import { waiveFinding } from '../../../src/model/edits/waive-finding'
import { ruleIds } from '../../../src/text/checker/finding-texts'
import { buildMap } from '../../helpers/build-map'
import { contentEdits } from '../../helpers/random-content-edits'
import { generateDocument } from '../../helpers/random-document'
import { createDraw, structuralEdits } from '../../helpers/random-edits'
import { createRandomSource } from '../../helpers/random-source'
import { createTestEnv } from '../../helpers/test-env'
import { labelledMaps } from './labelled-maps'

const today = '2026-03-02'
const edits = { ...structuralEdits, ...contentEdits }
const times = Number(process.env.THROUGHLINE_SOAK ?? 1)

const silo = buildMap({
  cards: {
    look: { channelId: 'web', systemIds: ['shop'] },
    ask: { channelId: 'store', systemIds: ['till'] },
    pay: { channelId: 'web', systemIds: ['shop'] },
  },
})

function editOf(document: JourneyDocument, edit: (draft: DocumentDraft) => void): JourneyDocument {
  return produce(document, (draft) => {
    edit(draft as DocumentDraft)
  })
}

function said(result: CheckResult): string[] {
  return openFindings(result).map(
    ({ ruleId, on, params, severity, weight }) =>
      `${ruleId} ${on?.id} ${severity} ${weight} ${JSON.stringify(params)}`,
  )
}

test('after any edits it says what a new checker says', () => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(edits)), seed: fc.nat() })
  const start = fc.oneof(
    fc
      .record({ touchpoints: fc.integer({ min: 0, max: 24 }), seed: fc.nat() })
      .map((options) => generateDocument({ ...options, loops: 0.3, secondChannels: 0.3 })),
    fc.constantFrom(...labelledMaps).map(({ words }) => buildMap(words)),
  )
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 12 }), (first, steps) => {
      const check = createChecker()
      check({ document: first, today })
      let document = first
      for (const [count, { name, seed }] of steps.entries()) {
        document = editOf(document, (draft) => {
          const draw = createDraw(draft, createRandomSource(seed))
          edits[name]?.(draft, draw, createTestEnv(10_000 + count * 100))
        })
        const result = check({ document, today })
        expect(said(result), name).toEqual(said(checkMap({ document, today })))
      }
    }),
    { numRuns: 150 * times },
  )
})

test('an edit leaves the results of the rules that it does not touch as they are', () => {
  const check = createChecker()
  const before = check({ document: silo, today })
  const id = 'ask' as never
  const renamed = editOf(silo, (draft) =>
    setField(draft, { kind: 'touchpoint', ids: [id], path: 'title', value: 'Asks a clerk' }),
  )
  const after = check({ document: renamed, today })
  for (const ruleId of ruleIds) expect(after.rules.get(ruleId)).toBe(before.rules.get(ruleId))
  expect(check({ document: renamed, today })).toBe(after)
})

test('another day is another check: the review date passes without an edit', () => {
  const check = createChecker()
  const document = editOf(silo, ({ map }) => {
    map.reviewOn = '2026-03-02'
  })
  expect(findingsOn(check({ document, today: '2026-03-02' }), null)).toEqual([])
  expect(findingsOn(check({ document, today: '2026-03-03' }), null)).toHaveLength(1)
})

test('a waived finding is set aside with its reason, and comes back when that is taken back', () => {
  const check = createChecker()
  expect(countFindings(check({ document: silo, today }))).toEqual({ high: 2, medium: 0, low: 0 })
  const on = { kind: 'transition', id: 'look>ask' as never } as const
  const waive = { ruleId: 'data-silo', on, reason: 'Till is replaced in May', by: 'Ann' }
  const waived = editOf(silo, (draft) => waiveFinding(draft, waive, createTestEnv()))
  const result = check({ document: waived, today })
  expect(openFindings(result).map((finding) => finding.on?.id)).toEqual(['ask>pay'])
  expect(waivedFindings(result)).toMatchObject([
    {
      finding: { on },
      waiver: { reason: waive.reason, by: 'Ann', at: '2026-03-02T10:00:00.000Z' },
    },
  ])
  const again = editOf(waived, (draft) =>
    deleteRecords(draft, [{ kind: 'waiver', id: 'wa_1' as never }]),
  )
  expect(openFindings(check({ document: again, today }))).toHaveLength(2)
})

test('a waiver without a place switches its rule off; one that is used no more is listed', () => {
  const off = { ruleId: 'data-silo', on: null, reason: 'Not our subject', by: '' }
  const unknown = { ruleId: 'rule-of-tomorrow', on: null, reason: '', by: '' }
  const document = editOf(silo, (draft) => {
    waiveFinding(draft, off, createTestEnv())
    waiveFinding(draft, { ...off, reason: 'Not our subject today' }, createTestEnv(2))
    waiveFinding(draft, unknown, createTestEnv(3))
  })
  const result = checkMap({ document, today })
  expect(openFindings(result)).toEqual([])
  expect(result.rules.get('data-silo')?.off?.reason).toBe('Not our subject today')
  expect(result.unusedWaivers.map(({ ruleId }) => ruleId)).toEqual(['rule-of-tomorrow'])
})

test('a map with nothing in it has no findings', () => {
  expect(openFindings(checkMap({ document: buildMap({ map: { owner: '' } }), today }))).toEqual([])
})

test('references to nothing are no findings and no errors', () => {
  const broken = buildMap({
    cards: {
      look: { channelId: 'gone', stepId: 'gone', teamId: 'gone', systemIds: ['gone'] },
      pay: { systemIds: ['missing'], personaIds: ['nobody'], asksFor: ['Name'] },
    },
    steps: { step: 'stage' },
    lines: { 'look>pay': {}, 'look>gone': {}, 'gone>pay': {} },
    pains: { p: { on: 'gone' }, q: { on: 'gone>gone' } },
    ideas: { i: { on: 'gone', painPointIds: ['gone'] as never } },
    items: { b: { painPointIds: ['gone'], ideaIds: ['gone'], status: 'done' as never } },
  })
  const document = { ...broken, systems: {}, teams: {}, channels: {}, personas: {} }
  expect(() => said(checkMap({ document, today }))).not.toThrow()
})

test('backlog items that are above one another do not hang it', () => {
  const items = { a: { parentId: 'b' }, b: { parentId: 'a' } }
  const document = buildMap({ cards: { look: {}, pay: {} }, items })
  expect(said(checkMap({ document, today }))).toHaveLength(2)
})

test('ten thousand paths between two cards, and a loop through them all, are one question each', () => {
  // 14 pairs side by side: 2 to the power of 14 ways from the first card to the last.
  const names = Array.from({ length: 14 }, (_, index) => [`up${index}`, `down${index}`] as const)
  const cards = Object.fromEntries([
    ['first', { asksFor: ['Address'] }],
    ...names.flat().map((name) => [name, {}] as const),
    ['last', { asksFor: ['Address'] }],
  ])
  const layers = [['first'], ...names, ['last']]
  const lines = Object.fromEntries(
    layers.flatMap((layer, index) =>
      layer.flatMap((from) =>
        (layers[index + 1] ?? []).map((to) => [`${from}>${to}`, {}] as const),
      ),
    ),
  )
  const acyclic = buildMap({ cards, lines })
  expect(said(checkMap({ document: acyclic, today })).map((line) => line.split(' ')[0])).toEqual([
    'asked-twice',
  ])
  const cyclic = buildMap({
    cards: { ...cards, last: { asksFor: ['Address'], endpoint: 'none' } },
    lines: { ...lines, 'last>first': {}, 'first>first': {} },
  })
  expect(said(checkMap({ document: cyclic, today })).map((line) => line.split(' ')[0])).toEqual([
    'endless-loop',
    'asked-twice',
  ])
})
