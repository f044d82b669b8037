// Each broken rule is found, by its name and at its place.
import { expect, test } from 'vitest'
import { type DocumentDraft, findRecord } from '../../../src/model/edits/edit'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import type { ViolationCode } from '../../../src/model/queries/violation'
import { makeBacklogItem } from '../../../src/model/records/backlog-item'
import { makeSystem } from '../../../src/model/records/system'
import { makeVoteRound } from '../../../src/model/records/vote-round'
import { createShopMap, id } from '../../helpers/shop-map'

/** Sets fields past all edits. */
function spoil(map: DocumentDraft, kind: 'touchpoint' | 'path' | 'step', of: string, to: object) {
  Object.assign(findRecord(map, kind, of) ?? {}, to)
}

type Damage = [ViolationCode, path: string, damage: (map: DocumentDraft) => void]

const damages: readonly Damage[] = [
  ['missing-persona', 'personas', (map) => Object.assign(map, { personas: {} })],
  ['wrong-key', 'touchpoints.sofa', (map) => spoil(map, 'touchpoint', 'sofa', { id: 'other' })],
  ['duplicate-id', 'touchpoints.sofa', (map) => spoil(map, 'touchpoint', 'sofa', { id: 'looks' })],
  [
    'invalid-field',
    'touchpoints.sofa.metrics',
    (map) =>
      spoil(map, 'touchpoint', 'sofa', {
        metrics: [{ name: '', value: Number.NaN, unit: '', target: null }],
      }),
  ],
  [
    'dangling-reference',
    'touchpoints.sofa.channelId',
    (map) => spoil(map, 'touchpoint', 'sofa', { channelId: 'fax' }),
  ],
  [
    'dangling-reference',
    'paths.main.stops[0].touchpointId',
    (map) =>
      spoil(map, 'path', 'main', { stops: [{ touchpointId: 'gone', viaTransitionId: null }] }),
  ],
  [
    'repeated-reference',
    'touchpoints.sofa.personaIds',
    (map) => spoil(map, 'touchpoint', 'sofa', { personaIds: ['mia', 'mia'] }),
  ],
  [
    'duplicate-number',
    'touchpoints.compares.number',
    (map) => spoil(map, 'touchpoint', 'compares', { number: 1 }),
  ],
  [
    'number-above-counter',
    'touchpoints.sofa.number',
    (map) => spoil(map, 'touchpoint', 'sofa', { number: 9 }),
  ],
  ['invalid-order', 'steps.looks.order', (map) => spoil(map, 'step', 'looks', { order: '?' })],
  ['duplicate-order', 'steps.tries.order', (map) => spoil(map, 'step', 'tries', { order: 'a0' })],
  [
    'span-backwards',
    'touchpoints.tests.untilStepId',
    (map) => spoil(map, 'touchpoint', 'tests', { untilStepId: 'looks' }),
  ],
  [
    'channel-twice',
    'touchpoints.sofa.alsoChannelIds',
    (map) => spoil(map, 'touchpoint', 'sofa', { alsoChannelIds: ['web'] }),
  ],
  [
    'path-via-mismatch',
    'paths.main.stops[0].viaTransitionId',
    (map) =>
      spoil(map, 'path', 'main', { stops: [{ touchpointId: 'sofa', viaTransitionId: 'x2' }] }),
  ],
  [
    'shared-on-larger-id',
    'systems.pos.sharesDataWith[0]',
    (map) => {
      const [crm, pos] = [id<'system'>('crm'), id<'system'>('pos')]
      const larger = makeSystem({ id: pos, order: 'a1', sharesDataWith: [crm] })
      Object.assign(map.systems, { crm: makeSystem({ id: crm, order: 'a0' }), pos: larger })
    },
  ],
  [
    'parent-loop',
    'backlogItems.b1.parentId',
    (map) => {
      const own = id<'backlogItem'>('b1')
      map.map.counters.backlogItem = 1
      const item = makeBacklogItem({ id: own, number: 1, order: 'a0', parentId: own })
      Object.assign(map.backlogItems, { b1: item })
    },
  ],
  [
    'vote-without-candidate',
    'voteRounds.v1.ballots[0].p9',
    (map) => {
      const ballots = [{ voter: null, support: { p9: 1 }, concern: {} }]
      const round = makeVoteRound({ id: id<'voteRound'>('v1'), order: 'a0', ballots })
      Object.assign(map.voteRounds, { v1: round })
    },
  ],
]

test('a sound map has no violation', () => {
  expect(checkInvariants(createShopMap())).toEqual([])
})

test.each(damages)('%s is found at %s', (code, path, damage) => {
  const map = createShopMap()
  damage(map)
  expect(checkInvariants(map)).toContainEqual({ code, path })
})
