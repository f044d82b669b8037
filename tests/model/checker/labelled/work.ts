// Labelled maps: pains, what is known of them, and the work that should take them away.
import type { LabelledMap } from '../labelled-map'

const two = { look: {}, pay: {} }
const linked = { painPointIds: ['p'] }
const hypothesis = {
  belief: 'It helps',
  outcome: 'Fewer calls',
  metric: 'Calls',
  threshold: '10 %',
}

export const workMaps: readonly LabelledMap[] = [
  {
    name: 'a bad feeling that nothing explains',
    words: { cards: { look: {}, pay: { emotions: { customer: 1, company: -1 } } } },
    finds: ['low-emotion-without-pain on pay'],
  },
  {
    name: 'a bad feeling whose pain is said to be resolved',
    words: {
      cards: { look: { emotions: { customer: -2 } }, pay: {} },
      pains: { p: { on: 'look', resolution: { state: 'resolved', reason: '', by: '', at: '' } } },
    } as LabelledMap['words'],
    finds: ['low-emotion-without-pain on look'],
  },
  {
    name: 'look-alike: the pain stands on the way there, and the other card feels nothing special',
    lookAlikeOf: ['low-emotion-without-pain'],
    words: {
      cards: { look: { emotions: { customer: 0 } }, pay: { emotions: { customer: -2 } } },
      pains: { p: { on: 'look>pay' } },
      items: { b: linked },
    },
    finds: [],
  },
  {
    name: 'a pain that is only assumed',
    words: {
      cards: two,
      pains: { p: { on: 'pay', evidence: 'assumption' } },
      items: { b: linked },
    },
    finds: ['pain-without-evidence on p'],
  },
  {
    name: 'look-alike: an assumed pain that was accepted',
    lookAlikeOf: ['pain-without-evidence'],
    words: {
      cards: two,
      pains: {
        p: {
          on: 'pay',
          evidence: 'assumption',
          resolution: { state: 'accepted', reason: 'Law', by: '', at: '' },
        },
      },
    } as LabelledMap['words'],
    finds: [],
  },
  {
    name: 'a pain that nobody answers',
    words: {
      cards: two,
      pains: { p: { on: 'look>pay', severity: 5, frequency: 4 } },
    } as LabelledMap['words'],
    finds: ['unanswered-pain on p'],
  },
  {
    name: 'a pain whose only work was dropped',
    words: {
      cards: two,
      pains: { p: { on: 'pay' } },
      items: { b: { ...linked, status: 'dropped' } },
    },
    finds: ['unanswered-pain on p'],
  },
  {
    name: 'a pain beside an idea that addresses another one',
    words: {
      cards: two,
      pains: { p: { on: 'pay' }, q: { on: 'pay' } },
      ideas: { i: { on: 'pay', painPointIds: ['p'] } },
    },
    finds: ['unanswered-pain on q'],
  },
  {
    name: 'look-alike: an idea addresses it, and a resolved one needs no answer',
    lookAlikeOf: ['unanswered-pain'],
    words: {
      cards: two,
      pains: {
        p: { on: 'pay' },
        q: { on: 'pay', resolution: { state: 'resolved', reason: '', by: '', at: '' } },
      },
      ideas: { i: { on: 'look', painPointIds: ['p'] } },
    } as LabelledMap['words'],
    finds: [],
  },
  {
    name: 'work that takes away no pain, even by its idea',
    words: {
      cards: two,
      ideas: { i: { on: 'pay' } },
      items: { b: {}, c: { ideaIds: ['i'] } },
    },
    finds: ['item-without-pain on b', 'item-without-pain on c'],
  },
  {
    name: 'look-alike: its idea addresses a pain, its epic does, its part does, or it was dropped',
    lookAlikeOf: ['item-without-pain'],
    words: {
      cards: two,
      pains: { p: { on: 'pay' } },
      ideas: { i: { on: 'pay', painPointIds: ['p'] } },
      items: {
        idea: { ideaIds: ['i'] },
        epic: { type: 'epic' },
        part: { parentId: 'epic', painPointIds: ['p'] },
        other: { parentId: 'part' },
        dropped: { status: 'dropped' },
      },
    },
    finds: [],
  },
  {
    name: 'done, and the customer feels as bad as before',
    words: {
      cards: { look: {}, pay: { emotions: { customer: -1 } } },
      pains: { p: { on: 'look>pay' } },
      items: { b: { ...linked, status: 'done' } },
    },
    finds: ['done-without-effect on b'],
  },
  {
    name: 'done by way of an idea, and the feeling on the card is still bad',
    words: {
      cards: { look: { emotions: { customer: -2 } }, pay: {} },
      pains: { p: { on: 'look' } },
      ideas: { i: { on: 'look', painPointIds: ['p'] } },
      items: { b: { ideaIds: ['i'], status: 'done' } },
    },
    finds: ['done-without-effect on b'],
  },
  {
    name: 'look-alike: not done yet, done and better, done and nobody has said',
    lookAlikeOf: ['done-without-effect'],
    words: {
      cards: {
        look: { emotions: { customer: -2 } },
        ask: { emotions: { customer: 1 } },
        pay: {},
      },
      pains: { p: { on: 'look' }, q: { on: 'ask' }, r: { on: 'pay' } },
      items: {
        a: { painPointIds: ['p'], status: 'doing' },
        b: { painPointIds: ['q'], status: 'done' },
        c: { painPointIds: ['r'], status: 'done' },
      },
    },
    finds: [],
  },
  {
    name: 'one metric in two units',
    words: {
      cards: {
        look: { metrics: [{ name: 'Waiting time', value: 3, unit: 'min', target: 2 }] },
        pay: { metrics: [{ name: 'waiting  time', value: 90, unit: 's', target: null }] },
      },
    },
    finds: ['metric-with-two-meanings on look'],
  },
  {
    name: 'one metric with two targets',
    words: {
      cards: {
        look: { metrics: [{ name: 'NPS', value: null, unit: '', target: 20 }] },
        pay: { metrics: [{ name: 'NPS', value: null, unit: '', target: 40 }] },
      },
    },
    finds: ['metric-with-two-meanings on look'],
  },
  {
    name: 'two metrics of the same two cards with two meanings each',
    words: {
      cards: {
        look: {
          metrics: [
            { name: 'NPS', value: null, unit: '', target: 20 },
            { name: 'Time', value: null, unit: 's', target: null },
          ],
        },
        pay: {
          metrics: [
            { name: 'NPS', value: null, unit: '', target: 40 },
            { name: 'Time', value: null, unit: 'h', target: null },
          ],
        },
      },
    },
    finds: ['metric-with-two-meanings on look', 'metric-with-two-meanings on pay'],
  },
  {
    name: 'look-alike: two values of one metric, one of them without unit and target',
    lookAlikeOf: ['metric-with-two-meanings'],
    words: {
      cards: {
        look: { metrics: [{ name: 'NPS', value: 12, unit: 'points', target: 20 }] },
        pay: { metrics: [{ name: 'NPS', value: 18, unit: '', target: null }] },
      },
    },
    finds: [],
  },
  {
    name: 'an idea that says neither why nor what for',
    words: {
      cards: two,
      ideas: { i: { on: 'pay', hypothesis: { ...hypothesis, belief: '', outcome: ' ' } } },
    } as LabelledMap['words'],
    finds: ['idea-without-hypothesis on i'],
  },
  {
    name: 'look-alike: it says what is to change',
    lookAlikeOf: ['idea-without-hypothesis'],
    words: {
      cards: two,
      ideas: { i: { on: 'pay', hypothesis: { ...hypothesis, belief: '' } } },
    } as LabelledMap['words'],
    finds: [],
  },
  {
    name: 'experiments without a metric, without a threshold, without both',
    words: {
      cards: two,
      ideas: {
        i: { on: 'pay', experiment: 'planned', hypothesis: { ...hypothesis, metric: '' } },
        j: { on: 'pay', experiment: 'running', hypothesis: { ...hypothesis, threshold: '' } },
        k: {
          on: 'pay',
          experiment: 'refuted',
          hypothesis: { ...hypothesis, metric: '', threshold: '' },
        },
      },
    } as LabelledMap['words'],
    finds: [
      'experiment-without-metric on i',
      'experiment-without-metric on j',
      'experiment-without-metric on k',
    ],
  },
  {
    name: 'look-alike: an experiment with both, and an idea without experiment with neither',
    lookAlikeOf: ['experiment-without-metric'],
    words: {
      cards: two,
      ideas: {
        i: { on: 'pay', experiment: 'running', hypothesis },
        j: { on: 'pay', hypothesis: { ...hypothesis, metric: '', threshold: '' } },
      },
    } as LabelledMap['words'],
    finds: [],
  },
]
