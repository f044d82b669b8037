// Labelled maps: what is carried over, shared, asked and known.
import type { LabelledMap } from '../labelled-map'

const web = { channelId: 'web' }
const store = { channelId: 'store' }

export const continuityMaps: readonly LabelledMap[] = [
  {
    name: 'a switch that loses one of two items',
    words: {
      cards: { look: web, ask: store },
      lines: {
        'look>ask': {
          context: [
            { item: 'wish list', carried: 'lost' },
            { item: 'name', carried: 'kept' },
          ],
        },
      },
    },
    finds: ['lost-context on look>ask'],
  },
  {
    name: 'a switch of which the scribe said that it keeps a part',
    words: { cards: { look: web, ask: store }, lines: { 'look>ask': { continuity: 'partial' } } },
    finds: ['lost-context on look>ask'],
  },
  {
    name: 'look-alike: the same loss within one channel',
    lookAlikeOf: ['lost-context'],
    words: { cards: { look: web, pay: web }, lines: { 'look>pay': { continuity: 'lost' } } },
    finds: [],
  },
  {
    name: 'look-alike: a customer who is in the app and in the store at once does not switch',
    lookAlikeOf: ['lost-context'],
    words: {
      cards: { look: web, scan: { channelId: 'app', alsoChannelIds: ['web'] } },
      lines: { 'look>scan': { continuity: 'lost' } },
    },
    finds: [],
  },
  {
    name: 'look-alike: a switch that keeps everything, whatever the old word says',
    lookAlikeOf: ['lost-context'],
    words: {
      cards: { look: web, ask: store },
      lines: {
        'look>ask': { continuity: 'lost', context: [{ item: 'wish list', carried: 'kept' }] },
      },
    },
    finds: [],
  },
  {
    name: 'a switch that nobody has said anything about',
    words: { cards: { look: web, ask: store }, lines: { 'look>ask': { continuity: 'unknown' } } },
    finds: ['unknown-continuity on look>ask'],
  },
  {
    name: 'a switch that keeps one item, while of the other nobody knows',
    words: {
      cards: { look: web, ask: store },
      lines: {
        'look>ask': {
          context: [
            { item: 'wish list', carried: 'unknown' },
            { item: 'name', carried: 'kept' },
          ],
        },
      },
    },
    finds: ['unknown-continuity on look>ask'],
  },
  {
    name: 'look-alike: unknown within a channel, and to a channel that is not known',
    lookAlikeOf: ['unknown-continuity'],
    words: {
      cards: { look: web, pay: web, wait: { channelId: null } },
      lines: {
        'look>pay': { continuity: 'unknown' },
        'pay>wait': { continuity: 'unknown' },
      },
    },
    finds: [],
  },
  {
    name: 'shop and till share no data',
    words: {
      cards: { look: { ...web, systemIds: ['shop'] }, pay: { ...store, systemIds: ['till'] } },
    },
    finds: ['data-silo on look>pay'],
  },
  {
    name: 'a silo within one channel, with a system that shares with others only',
    words: {
      cards: { look: { systemIds: ['shop'] }, call: { systemIds: ['crm', 'phone'] } },
      systems: { crm: ['oms'], oms: [] },
    },
    finds: ['data-silo on look>call'],
  },
  {
    name: 'look-alike: they share, said on the system with the smaller id',
    lookAlikeOf: ['data-silo'],
    words: {
      cards: { look: { ...web, systemIds: ['shop'] }, pay: { ...store, systemIds: ['erp'] } },
      systems: { erp: ['shop'] },
    },
    finds: [],
  },
  {
    name: 'look-alike: one system on both ends, among others',
    lookAlikeOf: ['data-silo'],
    words: {
      cards: {
        look: { ...web, systemIds: ['shop', 'crm'] },
        pay: { ...store, systemIds: ['till', 'crm'] },
      },
    },
    finds: [],
  },
  {
    name: 'look-alike: of one end no system is known',
    lookAlikeOf: ['data-silo'],
    words: { cards: { look: { ...web, systemIds: ['shop'] }, ask: store } },
    finds: [],
  },
  {
    name: 'the order number again, two cards later and in other letters',
    words: {
      cards: {
        order: { asksFor: ['Order number', 'Name'] },
        wait: {},
        call: { asksFor: [' order  NUMBER '] },
      },
    },
    finds: ['asked-twice on call'],
  },
  {
    name: 'asked again within a loop: of the two the later card',
    words: {
      cards: { form: { asksFor: ['Address'] }, check: { asksFor: ['Address'] }, done: {} },
      lines: { 'form>check': {}, 'check>form': {}, 'check>done': {} },
    },
    finds: ['asked-twice on check'],
  },
  {
    name: 'look-alike: on two branches that never meet',
    lookAlikeOf: ['asked-twice'],
    words: {
      cards: {
        start: {},
        app: { asksFor: ['Address'], endpoint: 'end' },
        phone: { asksFor: ['Address'] },
      },
      lines: { 'start>app': {}, 'start>phone': {} },
    },
    finds: [],
  },
  {
    name: 'look-alike: going back to the same card asks again, which is no second question',
    lookAlikeOf: ['asked-twice'],
    words: {
      cards: { form: { asksFor: ['Address'] }, check: {} },
      lines: { 'form>check': {}, 'check>form': {} },
    },
    finds: [],
  },
  {
    name: 'look-alike: one persona after the other gives it',
    lookAlikeOf: ['asked-twice'],
    words: {
      cards: {
        order: { asksFor: ['Name'], personaIds: ['customer'] },
        meet: {},
        invoice: { asksFor: ['Name'], personaIds: ['company'] },
      },
    },
    finds: [],
  },
  {
    name: 'one of two personas is asked again',
    words: {
      cards: {
        order: { asksFor: ['Name'], personaIds: ['customer'] },
        meet: {},
        invoice: { asksFor: ['Name'] },
      },
    },
    finds: ['asked-twice on invoice'],
  },
  {
    name: 'anonymous in the shop, known at the till, and nobody says how',
    words: { cards: { look: { isIdentified: false }, pay: { isIdentified: true } } },
    finds: ['unannounced-identity on look>pay'],
  },
  {
    name: 'look-alike: she signs in on the way',
    lookAlikeOf: ['unannounced-identity'],
    words: {
      cards: { look: { isIdentified: false }, pay: { isIdentified: true } },
      lines: { 'look>pay': { handoff: 'sign-in' } },
    },
    finds: [],
  },
  {
    name: 'look-alike: from known to anonymous, and from not said to known',
    lookAlikeOf: ['unannounced-identity'],
    words: {
      cards: {
        look: { isIdentified: true },
        ask: { isIdentified: false },
        wait: { isIdentified: null },
        pay: { isIdentified: true },
      },
    },
    finds: [],
  },
]
