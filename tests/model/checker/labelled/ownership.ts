// Labelled maps: who owns what, and until when it was true.
import type { LabelledMap } from '../labelled-map'

export const ownershipMaps: readonly LabelledMap[] = [
  {
    name: 'from one team to another, and the way is nobody’s',
    words: { cards: { look: { teamId: 'online' }, pay: { teamId: 'stores' } } },
    finds: ['unowned-hand-over on look>pay'],
  },
  {
    name: 'look-alike: the way belongs to one of the two',
    lookAlikeOf: ['unowned-hand-over'],
    words: {
      cards: { look: { teamId: 'online' }, pay: { teamId: 'stores' } },
      lines: { 'look>pay': { teamId: 'online' } },
    },
    finds: [],
  },
  {
    name: 'look-alike: one team owns both ends',
    lookAlikeOf: ['unowned-hand-over', 'no-owner'],
    words: { cards: { look: { channelId: 'web' }, pay: { channelId: 'store' } } },
    finds: [],
  },
  {
    name: 'a touchpoint that no team owns',
    words: { cards: { look: {}, ask: { teamId: null }, pay: {} } },
    finds: ['no-owner on ask'],
  },
  {
    name: 'no team at all is one finding',
    words: { cards: { look: { teamId: null }, ask: { teamId: null }, pay: { teamId: null } } },
    finds: ['no-owner on map'],
  },
  {
    name: 'a switch to a card that nobody owns',
    words: {
      cards: { look: { channelId: 'web' }, ask: { channelId: 'store', teamId: null } },
    },
    finds: ['no-owner on ask', 'transition-without-owner on look>ask'],
  },
  {
    name: 'look-alike: the team owns the switch, though not the card that it leads to',
    lookAlikeOf: ['transition-without-owner'],
    words: {
      cards: { look: { channelId: 'web' }, ask: { channelId: 'store', teamId: null } },
      lines: { 'look>ask': { teamId: 'crew' } },
    },
    finds: ['no-owner on ask'],
  },
  {
    name: 'nobody looks after the map',
    words: { map: { owner: '  ' }, cards: { look: {}, pay: {} } },
    finds: ['map-without-owner on map'],
  },
  {
    name: 'look-alike: a map with nothing on it needs no owner yet',
    lookAlikeOf: ['map-without-owner', 'no-owner'],
    words: { map: { owner: '' } },
    finds: [],
  },
  {
    name: 'the review was yesterday',
    words: { map: { reviewOn: '2026-03-01' }, cards: { look: {}, pay: {} } },
    finds: ['review-overdue on map'],
  },
  {
    name: 'look-alike: the review is today',
    lookAlikeOf: ['review-overdue'],
    words: { map: { reviewOn: '2026-03-02' }, cards: { look: {}, pay: {} } },
    finds: [],
  },
]
