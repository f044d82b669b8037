// Labelled maps: the ways through them.
import type { LabelledMap } from '../labelled-map'

const email = { email: { isOneWay: true } }

export const flowMaps: readonly LabelledMap[] = [
  {
    name: 'a branch that leads nowhere',
    words: { cards: { look: {}, give: {}, pay: {} }, lines: { 'look>give': {}, 'look>pay': {} } },
    finds: ['dead-end on give'],
  },
  {
    name: 'the last card is a dead end as long as it is not marked as the end',
    words: { cards: { look: {}, pay: { endpoint: 'none' } } },
    finds: ['dead-end on pay'],
  },
  {
    name: 'a start from which nothing leads on',
    words: {
      cards: { look: {}, also: { endpoint: 'start' }, pay: {} },
      lines: { 'look>pay': {} },
    },
    finds: ['dead-end on also'],
  },
  {
    name: 'look-alike: two ends, and an end that leads on',
    lookAlikeOf: ['dead-end'],
    words: {
      cards: { look: {}, give: { endpoint: 'end' }, pay: { endpoint: 'end' }, rate: {} },
      lines: { 'look>give': {}, 'look>pay': {}, 'pay>rate': {} },
    },
    finds: [],
  },
  {
    name: 'look-alike: cards that nobody has joined yet',
    lookAlikeOf: ['dead-end', 'unreachable'],
    words: { cards: { look: {}, ask: {}, pay: {} }, lines: {} },
    finds: [],
  },
  {
    name: 'a card that nothing leads to, said once for those that follow it',
    words: {
      cards: { look: {}, lost: {}, follows: {}, pay: {} },
      lines: { 'look>pay': {}, 'lost>follows': {}, 'follows>pay': {} },
    },
    finds: ['unreachable on lost'],
  },
  {
    name: 'a loop that nothing leads to: its first card',
    words: {
      cards: { look: {}, round: {}, about: {}, pay: {} },
      lines: { 'look>pay': {}, 'round>about': {}, 'about>round': {}, 'about>pay': {} },
    },
    finds: ['unreachable on round'],
  },
  {
    name: 'a journey without a marked start',
    words: { cards: { look: { endpoint: 'none' }, pay: {} } },
    finds: ['unreachable on look'],
  },
  {
    name: 'look-alike: a second start, and a card that is reached by going back only',
    lookAlikeOf: ['unreachable'],
    words: {
      cards: { look: {}, call: { endpoint: 'start' }, back: {}, pay: {} },
      lines: { 'look>pay': {}, 'call>pay': {}, 'pay>back': {}, 'back>look': {} },
    },
    finds: [],
  },
  {
    name: 'an email that nobody can answer, and from which nothing leads on',
    words: {
      cards: { buy: {}, mail: { channelId: 'email' }, rate: { endpoint: 'end' } },
      lines: { 'buy>mail': {}, 'buy>rate': {} },
      channels: email,
    },
    finds: ['one-way on mail'],
  },
  {
    name: 'an email that leads to another email only',
    words: {
      cards: { buy: {}, mail: { channelId: 'email' }, again: { channelId: 'email' } },
      channels: email,
    },
    finds: ['one-way on mail'],
  },
  {
    name: 'an email that asks for something, at the end',
    words: {
      cards: { buy: {}, survey: { channelId: 'email', asksFor: ['A score'] } },
      channels: email,
    },
    finds: ['one-way on survey'],
  },
  {
    name: 'look-alike: a no-reply email that leads to the shop, and one that ends the journey',
    lookAlikeOf: ['one-way'],
    words: {
      cards: { buy: {}, mail: { channelId: 'email' }, pay: {}, thanks: { channelId: 'email' } },
      channels: email,
    },
    finds: [],
  },
  {
    name: 'look-alike: the message comes by email and in the app, where one can answer',
    lookAlikeOf: ['one-way'],
    words: {
      cards: {
        buy: {},
        mail: { channelId: 'email', alsoChannelIds: ['app'] },
        again: { channelId: 'email' },
      },
      channels: email,
    },
    finds: [],
  },
  {
    name: 'two cards that lead to one another for ever',
    words: {
      cards: { look: {}, ask: {}, wait: {}, pay: {} },
      lines: { 'look>ask': {}, 'ask>wait': {}, 'wait>ask': {}, 'look>pay': {} },
    },
    finds: ['endless-loop on ask'],
  },
  {
    name: 'a card that leads to itself only',
    words: {
      cards: { look: {}, retry: {}, pay: {} },
      lines: { 'look>retry': {}, 'retry>retry': {}, 'look>pay': {} },
    },
    finds: ['endless-loop on retry'],
  },
  {
    name: 'look-alike: a loop with a way out, and one in which the journey may end',
    lookAlikeOf: ['endless-loop'],
    words: {
      cards: { look: {}, ask: {}, wait: {}, pay: {}, rate: { endpoint: 'end' }, share: {} },
      lines: {
        'look>ask': {},
        'ask>wait': {},
        'wait>ask': {},
        'wait>pay': {},
        'pay>rate': {},
        'rate>share': {},
        'share>rate': {},
      },
    },
    finds: [],
  },
  {
    name: 'look-alike: a card that leads to itself and on',
    lookAlikeOf: ['endless-loop'],
    words: {
      cards: { look: {}, retry: {}, pay: {} },
      lines: { 'look>retry': {}, 'retry>retry': {}, 'retry>pay': {} },
    },
    finds: [],
  },
]
