// Copy in one map, paste in another, and what strangers may leave on the clipboard.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { newDocument } from '../../../src/model/document/new-document'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { duplicateTouchpoints } from '../../../src/model/edits/duplicate-touchpoints'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { pasteContent } from '../../../src/model/edits/paste-content'
import { setEmotion } from '../../../src/model/edits/set-emotion'
import { readClipboard, writeClipboard } from '../../../src/model/interchange/clipboard'
import { copyContent } from '../../../src/model/interchange/copy-content'
import { asReadableText } from '../../../src/model/interchange/readable-text'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { inOrder, stepsInOrder } from '../../../src/model/queries/records-in-order'
import type { PersonaId } from '../../../src/model/records/persona'
import type { TouchpointId } from '../../../src/model/records/touchpoint'
import { generateDocument } from '../../helpers/random-document'
import { createSmallMap, made } from '../../helpers/small-map'
import { createTestEnv } from '../../helpers/test-env'

const cardRef = (id: TouchpointId) => ({ kind: 'touchpoint', id }) as const

function otherMap() {
  const env = createTestEnv(1000)
  const words = { title: 'Other', persona: ' customer ', stage: 'Start', step: 'Begins' }
  const document = newDocument({ ...words, channel: 'STORE', language: 'en' }, env)
  return { draft: structuredClone(document) as DocumentDraft, env }
}

/** Copies through text, as the clipboard does. */
function throughClipboard(document: JourneyDocument, ids: readonly TouchpointId[]) {
  const read = readClipboard(writeClipboard(copyContent(document, ids.map(cardRef))))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const folded = (title: string | null | undefined) => title?.trim().toLowerCase()

/** A card in words, without ids, numbers and order, which a copy has of its own. */
function inWords(document: JourneyDocument, id: TouchpointId) {
  const { id: _, number, order, ...card } = made(document.touchpoints[id])
  const channel = (of: typeof card.channelId) => folded(of && document.channels[of]?.title)
  return {
    ...card,
    stepId: document.steps[card.stepId]?.title,
    untilStepId: card.untilStepId && document.steps[card.untilStepId]?.title,
    channelId: channel(card.channelId),
    alsoChannelIds: card.alsoChannelIds.map(channel),
    teamId: card.teamId && document.teams[card.teamId]?.title,
    systemIds: card.systemIds.map((systemId) => document.systems[systemId]?.title),
    personaIds: card.personaIds.map((personaId) => document.personas[personaId]?.name),
    emotions: Object.entries(card.emotions)
      .map(([personaId, value]) => [folded(document.personas[personaId as PersonaId]?.name), value])
      .sort(),
  }
}

describe('copy and paste', () => {
  test('gives equal cards in another map, with new ids and numbers', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (seed) => {
        const source = generateDocument({ touchpoints: 12, seed, spans: 0.3 })
        const ids = Object.values(source.touchpoints).map(({ id }) => id)
        const content = throughClipboard(source, ids)
        const { draft, env } = otherMap()
        const { touchpointIds, transitionIds } = pasteContent(draft, { content }, env)
        expect(checkInvariants(draft)).toEqual([])
        expect(transitionIds).toHaveLength(Object.keys(source.transitions).length)
        expect(touchpointIds.map((id) => inWords(draft, id))).toEqual(
          content.touchpoints.map(({ id }) => inWords(source, id)),
        )
        expect(touchpointIds.filter((id) => ids.includes(id))).toEqual([])
        expect(draft.map.counters.touchpoint).toBe(12)
      }),
      { numRuns: 40 },
    )
  })

  test('uses the channel and persona of the same title and makes the steps that are missing', () => {
    const { draft: source, look, ask, customer } = createSmallMap()
    setEmotion(source, { touchpointIds: [ask], personaId: customer, value: -1 })
    const { draft, env } = otherMap()
    pasteContent(draft, { content: throughClipboard(source, [look, ask]) }, env)
    expect(inOrder(draft, 'channels').map(({ title }) => title)).toEqual(['STORE', 'Website'])
    expect(inOrder(draft, 'personas')).toHaveLength(1)
    expect(inOrder(draft, 'stages').map(({ title }) => title)).toEqual(['Start', 'Choosing'])
    expect(stepsInOrder(draft).map(({ title }) => title)).toEqual(['Begins', 'Looks', 'Asks'])
  })

  test('keeps the steps of a stage without a title in one stage', () => {
    const { draft, look, ask, stage } = createSmallMap()
    made(draft.stages[stage]).title = ''
    const other = otherMap()
    const content = throughClipboard(draft as JourneyDocument, [look, ask])
    pasteContent(other.draft, { content }, other.env)
    expect(Object.keys(other.draft.stages)).toHaveLength(2)
  })

  test('takes along what is noted, and leaves behind the transitions that lead outside', () => {
    const { draft: source, env: sourceEnv, look, ask, lookToAsk } = createSmallMap()
    const on = { kind: 'transition', id: lookToAsk } as const
    const painId = made(addPainPoint(source, { on, text: 'Nobody knows', severity: 4 }, sourceEnv))
    addIdea(source, { on, text: 'Show the list', painPointIds: [painId] }, sourceEnv)
    const { draft, env } = otherMap()
    const pasted = pasteContent(draft, { content: throughClipboard(source, [look, ask]) }, env)
    const id = made(pasted.transitionIds[0])
    expect(pasted.transitionIds).toHaveLength(1)
    const { painPoints, ideas } = annotationsOn(draft, { kind: 'transition', id })
    expect(painPoints[0]).toMatchObject({ number: 1, text: 'Nobody knows', severity: 4 })
    expect(ideas[0]?.painPointIds).toEqual([painPoints[0]?.id])
  })

  test('on a cell: the first column goes there, the channel where all were in one', () => {
    const { draft, env, ask, buys, app } = createSmallMap()
    const channels = inOrder(draft, 'channels').length
    const content = throughClipboard(draft, [ask])
    const target = { stepId: buys, channelId: app }
    const { touchpointIds } = pasteContent(draft, { content, target }, env)
    const copy = draft.touchpoints[made(touchpointIds[0])]
    expect(copy).toMatchObject({ title: 'Asks a clerk', stepId: buys, channelId: app, number: 4 })
    expect(Object.keys(draft.channels)).toHaveLength(channels)
  })

  test('duplicates stand in the same cells, below, with the line between them', () => {
    const { draft, env, look, ask, looks, website } = createSmallMap()
    const steps = Object.keys(draft.steps).length
    const pasted = duplicateTouchpoints(draft, { touchpointIds: [look, ask] }, env)
    const copy = made(draft.touchpoints[made(pasted.touchpointIds[0])])
    expect(copy).toMatchObject({ title: 'Looks at sofas', stepId: looks, channelId: website })
    expect(copy.order > made(draft.touchpoints[look]).order).toBe(true)
    expect(pasted.transitionIds).toHaveLength(1)
    expect(Object.keys(draft.steps)).toHaveLength(steps)
  })
})

describe('what lies on the clipboard', () => {
  const copied = () => {
    const { draft, look } = createSmallMap()
    return JSON.parse(writeClipboard(copyContent(draft, [cardRef(look)])))
  }

  test.each([
    ['text', 'not-ours', () => 'Buy milk'],
    ['JSON of somebody else', 'not-ours', () => '{"format":"excalidraw/clipboard"}'],
    ['null', 'not-ours', () => 'null'],
    ['a later version', 'newer', () => JSON.stringify({ ...copied(), formatVersion: 2 })],
    ['half of it', 'broken', () => JSON.stringify({ ...copied(), steps: undefined })],
    ['a card of wrong type', 'broken', () => JSON.stringify({ ...copied(), touchpoints: [7] })],
    [
      'a title of 30,000 characters',
      'broken',
      () => JSON.stringify({ ...copied(), mapTitle: 'x'.repeat(30_000) }),
    ],
  ])('%s is refused as %s', (_, error, text) => {
    expect(readClipboard(text())).toEqual({ ok: false, error })
  })

  test('order keys, ids and references of a stranger do no harm', () => {
    const content = copied()
    const [card] = content.touchpoints
    content.touchpoints = [
      { ...card, id: '__proto__', order: '!!', stepId: 'nowhere' },
      { ...card, id: 'constructor', order: '!!', untilStepId: 'nowhere', teamId: 'toString' },
      { ...card, id: 'same', order: '~' },
      { ...card, id: 'same', order: '~' },
    ]
    const on = { kind: 'touchpoint', id: 'constructor' }
    content.brightSpots = [1, 2].map((place) => ({ id: `b${place}`, order: '?', on, text: '' }))
    const text = JSON.stringify(content).replace('"emotions":{}', '"emotions":{"__proto__":2}')
    const read = readClipboard(text)
    const { draft, env } = otherMap()
    if (read.ok) pasteContent(draft, { content: read.value }, env)
    expect(read.ok).toBe(true)
    expect(checkInvariants(draft)).toEqual([])
    expect(Object.keys(draft.touchpoints)).toHaveLength(3)
    expect(Object.keys(draft.brightSpots)).toHaveLength(2)
    expect({}).not.toHaveProperty('title')
  })
})

test('the readable text is an outline with the signs of the capture bar', () => {
  const { draft, env, look, ask, lookToAsk } = createSmallMap()
  const on = { kind: 'transition', id: lookToAsk } as const
  addPainPoint(draft, { on, text: 'Nobody\nknows', severity: 4, frequency: 3 }, env)
  addIdea(draft, { on: cardRef(ask), text: 'Show the list' }, env)
  expect(asReadableText(copyContent(draft, [look, ask].map(cardRef)))).toBe(
    [
      'Buying a sofa',
      '> Looks',
      '  T1 Looks at sofas @Website',
      '    X1 → T2 Asks a clerk',
      '      ! P1 Nobody knows (4x3)',
      '> Asks',
      '  T2 Asks a clerk @Store',
      '    * I1 Show the list',
    ].join('\n'),
  )
})
