// Labelled maps: how they are built, what they cover, and what is known of it.
import type { LabelledMap } from '../labelled-map'

const two = { look: {}, pay: {} }
const guess = { evidence: 'assumption' } as const

function many(count: number, stepOf: (index: number) => string) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`c${index}`, { stepId: stepOf(index) }]),
  )
}

const fourSteps = { a: 'first', b: 'first', c: 'second', d: 'second' }

export const structureMaps: readonly LabelledMap[] = [
  {
    name: 'a channel that nobody is in',
    words: { cards: two, channels: { chat: {} } },
    finds: ['empty-channel on chat'],
  },
  {
    name: 'look-alike: a channel that is only somebody’s second one',
    lookAlikeOf: ['empty-channel'],
    words: { cards: { look: { alsoChannelIds: ['chat'] }, pay: {} } },
    finds: [],
  },
  {
    name: 'look-alike: a new map with channels and stages and nothing else',
    lookAlikeOf: ['empty-channel', 'empty-stage'],
    words: { channels: { web: {}, chat: {} }, steps: { a: 'first', b: 'second' } },
    finds: [],
  },
  {
    name: 'a stage in which nothing happens',
    words: {
      cards: { look: { stepId: 'a' }, pay: { stepId: 'a' } },
      steps: { a: 'first', c: 'second' },
    },
    finds: ['empty-stage on second'],
  },
  {
    name: 'look-alike: a card lasts into the stage, and of another stage one of two steps is empty',
    lookAlikeOf: ['empty-stage'],
    words: {
      cards: { look: { stepId: 'a', untilStepId: 'c' }, pay: { stepId: 'a' } },
      steps: fourSteps,
    },
    finds: [],
  },
  {
    name: 'a journey that stops before the purchase',
    words: {
      cards: { look: { stepId: 'a' }, compare: { stepId: 'b' } },
      steps: { a: 'know', b: 'weigh' },
      stages: { know: 'acquisition', weigh: 'acquisition' },
    },
    finds: ['no-purchase on map'],
  },
  {
    name: 'a journey that begins after the purchase',
    words: {
      cards: { use: { stepId: 'a' }, tell: { stepId: 'b' } },
      steps: { a: 'using', b: 'telling' },
      stages: { using: 'engagement', telling: 'referral' },
    },
    finds: ['no-purchase on map'],
  },
  {
    name: 'look-alike: one of the stages has no lifecycle; it may be where she buys',
    lookAlikeOf: ['no-purchase'],
    words: {
      cards: { look: { stepId: 'a' }, compare: { stepId: 'b' } },
      steps: { a: 'know', b: 'weigh' },
      stages: { know: 'acquisition', weigh: null },
    },
    finds: [],
  },
  {
    name: 'look-alike: she can pay, whatever the stages are called',
    lookAlikeOf: ['no-purchase'],
    words: {
      cards: { use: { stepId: 'a' }, renew: { stepId: 'b', capability: 'Pay the renewal' } },
      steps: { a: 'using', b: 'again' },
      stages: { using: 'engagement', again: 'retention' },
    },
    finds: [],
  },
  {
    name: 'look-alike: the purchase is there, and what comes after it',
    lookAlikeOf: ['no-purchase'],
    words: {
      cards: { look: { stepId: 'a' }, buy: { stepId: 'b' } },
      steps: { a: 'know', b: 'buying' },
      stages: { know: 'acquisition', buying: 'activation' },
    },
    finds: [],
  },
  {
    name: 'two channels that take things back for other papers',
    words: {
      cards: {
        shop: { channelId: 'web', capability: 'Return', asksFor: ['Order number'] },
        desk: { channelId: 'store', capability: 'return ', asksFor: ['Receipt'] },
      },
    },
    finds: ['uneven-capability on shop'],
  },
  {
    name: 'help for strangers on the phone, for customers only in the app',
    words: {
      cards: {
        call: { channelId: 'phone', capability: 'Get help', isIdentified: false },
        tap: { channelId: 'app', capability: 'Get help', isIdentified: true },
      },
      lines: { 'call>tap': { handoff: 'sign-in' } },
    },
    finds: ['uneven-capability on call'],
  },
  {
    name: 'look-alike: the same papers in other letters, two ways within one channel, nothing said',
    lookAlikeOf: ['uneven-capability'],
    words: {
      cards: {
        shop: {
          channelId: 'web',
          capability: 'Return',
          asksFor: ['Receipt', 'Name'],
          endpoint: 'end',
        },
        desk: {
          channelId: 'store',
          capability: 'Return',
          asksFor: ['name', 'receipt'],
          endpoint: 'start',
        },
        pay: { channelId: 'web', capability: 'Pay', asksFor: ['Card'], endpoint: 'start' },
        invoice: { channelId: 'web', capability: 'Pay', asksFor: ['Address'], endpoint: 'start' },
        change: { channelId: 'web', capability: 'Change', asksFor: ['Code'], endpoint: 'start' },
        call: { channelId: 'store', capability: 'Change' },
      },
      lines: {
        'desk>call': {},
        'pay>call': {},
        'invoice>call': {},
        'change>call': {},
        'call>shop': {},
      },
    },
    // On the way from the desk to the shop the same papers are asked for again.
    finds: ['asked-twice on shop'],
  },
  {
    name: 'more cards than a morning has room for',
    words: {
      cards: many(61, (index) => (index < 30 ? 'a' : 'c')),
      steps: { a: 'first', c: 'second' },
    },
    finds: ['map-too-large on map'],
  },
  {
    name: 'few cards over more steps than a screen is wide',
    words: {
      cards: two,
      steps: Object.fromEntries(
        Array.from({ length: 21 }, (_, index) => [index === 0 ? 'step' : `s${index}`, 'stage']),
      ),
    },
    finds: ['map-too-large on map'],
  },
  {
    name: 'look-alike: just as many as fit',
    lookAlikeOf: ['map-too-large'],
    words: { cards: many(60, () => 'a') },
    finds: [],
  },
  {
    name: 'a stage that rests on guesses, beside one that does not',
    words: {
      cards: {
        look: { stepId: 'a', ...guess },
        ask: { stepId: 'b', ...guess },
        pay: { stepId: 'c', ...guess },
        rate: { stepId: 'd' },
      },
      steps: fourSteps,
    },
    finds: ['assumption-only on first'],
  },
  {
    name: 'look-alike: one guess alone, guesses with a pain that was seen, guesses of the future',
    lookAlikeOf: ['assumption-only'],
    words: {
      cards: {
        look: { stepId: 'a', ...guess },
        ask: { stepId: 'c', ...guess },
        pay: { stepId: 'd', ...guess },
      },
      steps: { a: 'first', c: 'second', d: 'second' },
      pains: { p: { on: 'ask' } },
      items: { b: { painPointIds: ['p'] } },
    },
    finds: [],
  },
  {
    name: 'look-alike: a map of what is to come',
    lookAlikeOf: ['assumption-only'],
    words: { map: { state: 'future' }, cards: { look: guess, pay: guess } },
    finds: [],
  },
]
