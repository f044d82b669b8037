// The ways between two touchpoints, what each costs, and what breaks without a transition.
import { expect, test } from 'vitest'
import { type Trace, tracePaths } from '../../../src/model/insight/trace'
import { withoutTransition } from '../../../src/model/insight/without-transition'
import { buildMap, type MapWords } from '../../helpers/build-map'

const id = (text: string) => text as never

function waysIn({ paths }: Trace): string[] {
  return paths.map(({ transitions }) => transitions.map((one) => one.id).join(' '))
}

const shop: MapWords = {
  cards: {
    look: { channelId: 'web', systemIds: ['shop'] },
    ask: { channelId: 'store', systemIds: ['till'] },
    call: { channelId: 'phone' },
    pay: { channelId: 'web', systemIds: ['shop'] },
  },
  lines: {
    'look>ask': { continuity: 'lost', effort: 5 },
    'ask>pay': { continuity: 'kept', effort: 2 },
    'look>pay': { effort: 1 },
    'look>call': { continuity: 'kept' },
    'call>ask': { continuity: 'kept', effort: 3 },
    'pay>look': {},
  } as never,
  pains: { p: { on: 'ask', severity: 4, frequency: 2 } } as never,
}

test('shortest first, each with its continuity, effort, pain and systems; the best and the worst', () => {
  const trace = tracePaths(buildMap(shop), { fromId: id('look'), toId: id('pay') })
  expect(waysIn(trace)).toEqual(['look>pay', 'look>ask ask>pay', 'look>call call>ask ask>pay'])
  expect(trace.isComplete).toBe(true)
  expect(trace.paths[1]).toMatchObject({
    continuity: { value: 0.5, coverage: { known: 2, all: 2 } },
    effort: { sum: 7, known: 2, all: 2 },
    pain: { weight: 8, count: 1 },
    systems: ['shop', 'till'],
    silos: [{ id: 'look>ask' }, { id: 'ask>pay' }],
  })
  expect(trace.best?.transitions).toHaveLength(3)
  // On the direct way nothing is known of any switch, for there is none.
  expect(trace.worst?.transitions).toHaveLength(1)
})

test('two transitions between the same cards are two ways; there is none from a card to itself', () => {
  const map = buildMap({
    cards: { look: {}, pay: {} },
    lines: { 'look>pay': {}, 'look>pay#2': {} },
  })
  expect(waysIn(tracePaths(map, { fromId: id('look'), toId: id('pay') }))).toEqual([
    'look>pay',
    'look>pay#2',
  ])
  expect(tracePaths(map, { fromId: id('look'), toId: id('look') }).paths).toEqual([])
})

test('no way, and cards that do not exist', () => {
  const map = buildMap(shop)
  const none = { paths: [], isComplete: true, best: null, worst: null }
  expect(tracePaths(map, { fromId: id('look'), toId: id('gone') })).toEqual(none)
  expect(tracePaths(map, { fromId: id('gone'), toId: id('look') })).toEqual(none)
})

test('of ten thousand paths the shortest ones are shown, and it is said that there are more', () => {
  const layers = [
    ['first'],
    ...Array.from({ length: 14 }, (_, at) => [`a${at}`, `b${at}`]),
    ['last'],
  ]
  const lines = Object.fromEntries(
    layers.flatMap((layer, at) =>
      layer.flatMap((from) => (layers[at + 1] ?? []).map((to) => [`${from}>${to}`, {}] as const)),
    ),
  )
  const cards = Object.fromEntries(layers.flat().map((name) => [name, {}]))
  // One way round is longer than all others, and loops lead nowhere new.
  const map = buildMap({ cards, lines: { ...lines, 'a0>b0': {}, 'a0>a0': {}, 'last>first': {} } })
  const trace = tracePaths(map, { fromId: id('first'), toId: id('last') })
  expect(trace.paths).toHaveLength(200)
  expect(trace.isComplete).toBe(false)
  expect(new Set(waysIn(trace)).size).toBe(200)
  expect(trace.paths.every(({ transitions }) => transitions.length === 15)).toBe(true)
})

test('a long chain is one path', () => {
  const cards = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`c${at}`, {}]))
  const trace = tracePaths(buildMap({ cards }), { fromId: id('c0'), toId: id('c4999') })
  expect(trace.paths).toHaveLength(1)
  expect(trace.isComplete).toBe(true)
})

test('without a transition some cards are no longer reached, and from some there is no end', () => {
  const map = buildMap({ ...shop, lines: { ...shop.lines, 'ask>pay': {} } })
  expect(withoutTransition(map, id('look>pay'))).toEqual({ unreached: [], stuck: [], paths: [] })
  const broken = withoutTransition(map, id('ask>pay'))
  expect(broken.unreached).toEqual([])
  expect(broken.stuck.map((card) => card.id)).toEqual(['ask', 'call'])
  expect(withoutTransition(map, id('look>call')).unreached.map((card) => card.id)).toEqual(['call'])
  expect(withoutTransition(map, id('gone'))).toEqual({ unreached: [], stuck: [], paths: [] })
})
