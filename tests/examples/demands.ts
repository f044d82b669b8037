// What an example must show: one line for each thing that a map can hold.
import type { JourneyDocument, RecordIn } from '../../src/model/document/journey-document'
import { continuityOf } from '../../src/model/queries/continuity-of'
import { isChannelSwitch } from '../../src/model/queries/is-channel-switch'
import { transitionsOf } from '../../src/model/queries/transitions-of'
import type { TableName } from '../../src/model/records/all-records'
import type { TouchpointId } from '../../src/model/records/touchpoint'

type Demand = (document: JourneyDocument) => boolean

/** Each example meets each of these. */
export const exampleDemands: Readonly<Record<string, Demand>> = {
  'has 15 to 40 touchpoints, all with a title of their own, a channel and an emotion': (document) =>
    isWithin(all(document, 'touchpoints').length, 15, 40) &&
    all(document, 'touchpoints').every(
      ({ title, channelId, emotions }) => title && channelId && Object.keys(emotions).length > 0,
    ),
  'has 6 to 12 steps, none of them empty': (document) =>
    isWithin(all(document, 'steps').length, 6, 12) &&
    all(document, 'steps').every(({ id }) => some(document, 'touchpoints', (t) => t.stepId === id)),
  'has at least five channels, each used': (document) =>
    all(document, 'channels').length >= 5 &&
    all(document, 'channels').every(({ id }) =>
      some(document, 'touchpoints', (t) => t.channelId === id || t.alsoChannelIds.includes(id)),
    ),
  'branches, with shares that add up to 100': (document) => {
    const branches = all(document, 'touchpoints')
      .map(({ id }) => transitionsOf(document, id).outgoing)
      .filter((outgoing) => outgoing.length > 1)
    return (
      branches.length > 0 &&
      branches.every((outgoing) => sum(outgoing.map(({ share }) => share ?? 0)) === 100)
    )
  },
  'loops back': (document) =>
    some(document, 'transitions', ({ fromId, toId }) => doesReach(document, toId, fromId)),
  'has a touchpoint in two channels': (document) =>
    some(document, 'touchpoints', ({ alsoChannelIds }) => alsoChannelIds.length > 0),
  'has a touchpoint that lasts several steps': (document) =>
    some(document, 'touchpoints', ({ untilStepId }) => untilStepId !== null),
  'has a channel switch of unknown continuity': (document) =>
    some(
      document,
      'transitions',
      (transition) =>
        isChannelSwitch(document, transition) && continuityOf(transition).word === 'unknown',
    ),
  'shows context that is kept, partly kept, lost and not known': (document) =>
    (['kept', 'partial', 'lost', 'unknown'] as const).every((word) =>
      some(document, 'transitions', ({ context }) => context.some((c) => c.carried === word)),
    ),
  'has personas who disagree': (document) =>
    all(document, 'personas').length > 1 &&
    some(document, 'touchpoints', ({ emotions }) => {
      const values = Object.values<number>(emotions)
      return Math.max(...values) - Math.min(...values) >= 3
    }),
  'has no dead end and nothing unreachable but where it says so': (document) =>
    all(document, 'touchpoints').every(({ id, endpoint }) => {
      const { incoming, outgoing } = transitionsOf(document, id)
      return (
        (incoming.length > 0 || endpoint === 'start') && (outgoing.length > 0 || endpoint === 'end')
      )
    }),
  'has teams, and systems of which some share data': (document) =>
    some(document, 'touchpoints', ({ teamId }) => teamId !== null) &&
    some(document, 'touchpoints', ({ systemIds }) => systemIds.length > 0) &&
    some(document, 'systems', ({ sharesDataWith }) => sharesDataWith.length > 0),
  'has rated pains on transitions and on touchpoints, some with a quote': (document) =>
    (['transition', 'touchpoint'] as const).every((kind) =>
      some(document, 'painPoints', ({ on, severity, frequency, evidence }) =>
        Boolean(on.kind === kind && severity && frequency && evidence !== 'assumption'),
      ),
    ) && some(document, 'quotes', (quote) => quote.painPointId !== null && quote.source !== ''),
  'has bright spots': (document) => all(document, 'brightSpots').length > 0,
  'has ideas with a hypothesis for a pain, and experiments': (document) =>
    some(document, 'ideas', ({ hypothesis, painPointIds, experiment }) =>
      Boolean(hypothesis.threshold && painPointIds.length > 0 && experiment !== 'none'),
    ),
  'has backlog items for pains and ideas, scored, some in a tracker': (document) =>
    some(document, 'backlogItems', (item) =>
      Boolean(
        item.painPointIds.length > 0 &&
          item.ideaIds.length > 0 &&
          item.scores.rice &&
          item.acceptanceCriteria.length > 0 &&
          item.trackers.length > 0 &&
          item.status !== 'draft',
      ),
    ),
  'has a main path and another one, over transitions that exist': (document) => {
    const paths = all(document, 'paths')
    return (
      paths.some(({ kind, title }) => kind === 'main' && title !== '') &&
      paths.some(({ kind }) => kind !== 'main') &&
      paths.every(
        ({ stops }) =>
          stops.length >= 6 &&
          stops.every(({ viaTransitionId }, place) => place === 0 || viaTransitionId !== null),
      )
    )
  },
  'has objectives with key results': (document) =>
    some(document, 'objectives', ({ keyResults }) => keyResults.length > 0),
  'has metrics, links, things asked for, a start and an end': (document) =>
    some(document, 'touchpoints', ({ metrics }) => metrics.some(({ target }) => target !== null)) &&
    some(document, 'touchpoints', ({ links }) => links.length > 0) &&
    some(document, 'touchpoints', ({ asksFor }) => asksFor.length > 0) &&
    some(document, 'touchpoints', ({ endpoint }) => endpoint === 'start') &&
    some(document, 'touchpoints', ({ endpoint }) => endpoint === 'end'),
  'has volumes, efforts, handoffs, triggers and conditions': (document) =>
    all(document, 'transitions').every(({ volume, effort, trigger }) =>
      Boolean(volume && effort && trigger),
    ) &&
    new Set(all(document, 'transitions').map(({ handoff }) => handoff)).size >= 5 &&
    some(document, 'transitions', ({ condition }) => condition !== ''),
  'holds what a workshop leaves behind': (document) =>
    (['inbox', 'parkingLot', 'decisions', 'actions', 'agenda'] as const).every(
      (table) => all(document, table).length > 0,
    ) && some(document, 'voteRounds', ({ state, ballots }) => state === 'revealed' && !!ballots[0]),
}

/** At least one example meets each of these. */
export const mapDemands: Readonly<Record<string, Demand>> = {
  'a finding set aside': (document) => all(document, 'waivers').length > 0,
  'a path that fails': (document) => some(document, 'paths', ({ kind }) => kind === 'failure'),
  'three personas': (document) => all(document, 'personas').length >= 3,
  'a pain that nobody has rated': (document) =>
    some(document, 'painPoints', ({ severity }) => severity === null),
}

function all<Name extends TableName>(
  document: JourneyDocument,
  table: Name,
): readonly RecordIn<Name>[] {
  return Object.values<RecordIn<Name>>(document[table])
}

function some<Name extends TableName>(
  document: JourneyDocument,
  table: Name,
  is: (record: RecordIn<Name>) => boolean,
): boolean {
  return all(document, table).some(is)
}

/** Whether one can come from one touchpoint to another, over any number of transitions. */
function doesReach(document: JourneyDocument, from: TouchpointId, to: TouchpointId): boolean {
  const seen = new Set<TouchpointId>()
  const ahead: TouchpointId[] = [from]
  for (let id = ahead.pop(); id; id = ahead.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    ahead.push(...transitionsOf(document, id).outgoing.map(({ toId }) => toId))
  }
  return false
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
