// The tables of the omnichannel picture, on a map small enough to count by hand.
import { expect, test } from 'vitest'
import { capabilityRows } from '../../../src/model/insight/capabilities'
import { systemPairs } from '../../../src/model/insight/system-pairs'
import { channelSwitches, teamHandOvers } from '../../../src/model/insight/transition-cells'
import { buildMap } from '../../helpers/build-map'

const map = buildMap({
  cards: {
    look: { channelId: 'web', teamId: 'online', systemIds: ['shop'], capability: 'Compare' },
    pay: { channelId: 'web', teamId: 'online', systemIds: ['shop'], capability: 'Pay online' },
    ask: { channelId: 'store', teamId: 'stores', systemIds: ['till'], capability: 'Get help' },
    till: { channelId: 'store', teamId: 'stores', systemIds: ['till', 'crm'], capability: 'Pay' },
  },
  lines: {
    'look>pay': {},
    'look>ask': { context: [{ item: 'List', carried: 'lost' }], teamId: 'online' },
    'pay>ask': { context: [{ item: 'Order', carried: 'kept' }] },
    'pay>till': { continuity: 'unknown' },
    'ask>till': {},
  } as never,
  systems: { crm: ['shop'] },
  pains: {
    p: { on: 'look>ask', severity: 4, frequency: 3 },
    q: { on: 'pay>ask', severity: 2 },
    r: { on: 'look>pay', severity: 5, frequency: 5 },
  } as never,
})

test('channel switches: how many, how much context survives and how well that is known, what hurts', () => {
  expect(channelSwitches(map)).toMatchObject([
    {
      fromId: 'web',
      toId: 'store',
      transitions: [{ id: 'look>ask' }, { id: 'pay>ask' }, { id: 'pay>till' }],
      continuity: { value: 0.5, coverage: { known: 2, all: 3 } },
      pain: { weight: 12, count: 2, unrated: 1 },
    },
  ])
})

test('hand-overs: between teams, and which of them nobody owns', () => {
  expect(teamHandOvers(map)).toMatchObject([
    {
      fromId: 'online',
      toId: 'stores',
      transitions: [{ id: 'look>ask' }, { id: 'pay>ask' }, { id: 'pay>till' }],
      unowned: [{ id: 'pay>ask' }, { id: 'pay>till' }],
    },
  ])
})

test('systems: what is shared, and where customers go without their data', () => {
  expect(
    systemPairs(map).map(({ leftId, rightId, doesShare, transitions, silos }) => [
      leftId,
      rightId,
      doesShare,
      transitions.map(({ id }) => id),
      silos.map(({ id }) => id),
    ]),
  ).toEqual([
    // At the till the data comes along by the CRM.
    ['shop', 'till', false, ['look>ask', 'pay>ask', 'pay>till'], ['look>ask', 'pay>ask']],
    ['shop', 'crm', true, ['pay>till'], []],
    ['till', 'crm', false, ['ask>till'], []],
  ])
})

test('capabilities: what every customer expects first, each with the channels where it can be done', () => {
  const rows = capabilityRows(map).map(({ need, title, cells }) => [
    need,
    title,
    ...cells.map(({ channelId, touchpoints }) =>
      [channelId, ...touchpoints.map(({ id }) => id)].join(' '),
    ),
  ])
  expect(rows).toEqual([
    ['start', '', 'web', 'store'],
    ['continue', '', 'web', 'store'],
    ['pay', 'Pay online', 'web pay', 'store till'],
    ['change', '', 'web', 'store'],
    ['return', '', 'web', 'store'],
    ['help', 'Get help', 'web', 'store ask'],
    [null, 'Compare', 'web look', 'store'],
  ])
})

test('a map with nothing in it has empty tables', () => {
  const nothing = buildMap({})
  expect(channelSwitches(nothing)).toEqual([])
  expect(teamHandOvers(nothing)).toEqual([])
  expect(systemPairs(nothing)).toEqual([])
  expect(capabilityRows(nothing).every(({ cells }) => cells.length === 0)).toBe(true)
})
