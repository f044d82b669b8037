// Fills a generated map with every other kind of record: pains, ideas, backlog, workshop results.
import { ordersBetween } from '../../src/lib/order-key'
import type { EditEnv } from '../../src/model/document/edit-env'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { makeAction } from '../../src/model/records/action'
import { makeAgendaItem } from '../../src/model/records/agenda-item'
import type { AnnotatedThing } from '../../src/model/records/annotated-thing'
import { makeBacklogItem } from '../../src/model/records/backlog-item'
import { makeBrightSpot } from '../../src/model/records/bright-spot'
import { makeDecision } from '../../src/model/records/decision'
import { type Idea, makeIdea } from '../../src/model/records/idea'
import { makeInboxItem } from '../../src/model/records/inbox-item'
import { makeObjective } from '../../src/model/records/objective'
import { makePainPoint, type PainPoint } from '../../src/model/records/pain-point'
import { makeParkedItem } from '../../src/model/records/parked-item'
import { makePath } from '../../src/model/records/path'
import { makeQuote } from '../../src/model/records/quote'
import type { Touchpoint } from '../../src/model/records/touchpoint'
import type { Transition } from '../../src/model/records/transition'
import { makeVoteRound } from '../../src/model/records/vote-round'
import { makeWaiver } from '../../src/model/records/waiver'
import { byId, type Frame } from './random-frame'
import type { RandomSource } from './random-source'

type Parts = {
  readonly frame: Frame
  readonly touchpoints: readonly Touchpoint[]
  readonly transitions: readonly Transition[]
}

/** The document with annotations in proportion to its touchpoints. */
export function addAnnotations(
  document: JourneyDocument,
  parts: Parts,
  env: EditEnv,
  random: RandomSource,
): JourneyDocument {
  const { touchpoints, transitions } = parts
  if (touchpoints.length === 0) return document
  const anyThing = (): AnnotatedThing =>
    transitions.length > 0 && random.chance(0.7)
      ? { kind: 'transition', id: random.oneOf(transitions).id }
      : { kind: 'touchpoint', id: random.oneOf(touchpoints).id }
  const size = touchpoints.length
  const pains = makePains(Math.ceil(size / 5), anyThing, env, random)
  const ideas = makeIdeas(Math.ceil(size / 10), anyThing, pains, env, random)
  const items = makeItems(Math.ceil(size / 10), pains, ideas, env, random)
  const counters = { painPoint: pains.length, idea: ideas.length, backlogItem: items.length }
  return {
    ...document,
    map: { ...document.map, counters: { ...document.map.counters, ...counters } },
    painPoints: byId(pains),
    ideas: byId(ideas),
    backlogItems: byId(items),
    brightSpots: byId(makeBrightSpots(Math.ceil(size / 20), anyThing, env)),
    quotes: byId(makeQuotes(Math.ceil(size / 20), anyThing, parts, pains, env, random)),
    paths: byId(makePaths(parts, env, random)),
    ...makeWorkshop(anyThing, pains, ideas, env),
  }
}

type AnyThing = () => AnnotatedThing

function makePains(count: number, anyThing: AnyThing, env: EditEnv, random: RandomSource) {
  return ordersBetween(null, null, count).map((order, index) =>
    makePainPoint({
      id: env.newId('painPoint'),
      number: index + 1,
      order,
      on: anyThing(),
      text: 'Has to say everything again',
      severity: random.chance(0.8) ? random.below(5) + 1 : null,
      frequency: random.chance(0.6) ? random.below(5) + 1 : null,
    }),
  )
}

function makeIdeas(
  count: number,
  anyThing: AnyThing,
  pains: readonly PainPoint[],
  env: EditEnv,
  random: RandomSource,
) {
  return ordersBetween(null, null, count).map((order, index) =>
    makeIdea({
      id: env.newId('idea'),
      number: index + 1,
      order,
      on: anyThing(),
      text: 'Show the order to the clerk',
      painPointIds: pains.filter(() => random.chance(2 / count)).map((pain) => pain.id),
    }),
  )
}

function makeItems(
  count: number,
  pains: readonly PainPoint[],
  ideas: readonly Idea[],
  env: EditEnv,
  random: RandomSource,
) {
  const epicId = env.newId('backlogItem')
  return ordersBetween(null, null, count).map((order, index) =>
    makeBacklogItem({
      id: index === 0 ? epicId : env.newId('backlogItem'),
      number: index + 1,
      order,
      type: index === 0 ? 'epic' : 'story',
      parentId: index > 0 && random.chance(0.5) ? epicId : null,
      title: `Item ${index + 1}`,
      painPointIds: [random.oneOf(pains).id],
      ideaIds: random.chance(0.5) ? [random.oneOf(ideas).id] : [],
    }),
  )
}

function makeBrightSpots(count: number, anyThing: AnyThing, env: EditEnv) {
  return ordersBetween(null, null, count).map((order) =>
    makeBrightSpot({ id: env.newId('brightSpot'), order, on: anyThing(), text: 'Staff were kind' }),
  )
}

function makeQuotes(
  count: number,
  anyThing: AnyThing,
  { frame }: Parts,
  pains: readonly PainPoint[],
  env: EditEnv,
  random: RandomSource,
) {
  return ordersBetween(null, null, count).map((order) =>
    makeQuote({
      id: env.newId('quote'),
      order,
      on: anyThing(),
      text: 'I had to start again',
      personaId: random.oneOf(frame.personas).id,
      painPointId: random.chance(0.5) ? random.oneOf(pains).id : null,
    }),
  )
}

/** Two walks along the lines, repeats allowed. */
function makePaths({ frame, touchpoints, transitions }: Parts, env: EditEnv, random: RandomSource) {
  const byStart = new Map<string, Transition[]>()
  for (const line of transitions) {
    byStart.set(line.fromId, [...(byStart.get(line.fromId) ?? []), line])
  }
  return ordersBetween(null, null, 2).map((order, index) => {
    let at = random.oneOf(touchpoints.slice(0, 3)).id
    const stops = [{ touchpointId: at, viaTransitionId: null as Transition['id'] | null }]
    while (stops.length < 12) {
      const line = random.maybeOneOf(byStart.get(at) ?? [])
      if (line === undefined) break
      at = line.toId
      stops.push({ touchpointId: at, viaTransitionId: line.id })
    }
    const kind = index === 0 ? ('main' as const) : ('alternative' as const)
    const personaId = random.oneOf(frame.personas).id
    return makePath({
      id: env.newId('path'),
      order,
      title: `Path ${index}`,
      personaId,
      kind,
      stops,
    })
  })
}

function makeWorkshop(
  anyThing: AnyThing,
  pains: readonly PainPoint[],
  ideas: readonly Idea[],
  env: EditEnv,
) {
  const order = 'a0'
  const votable = [...pains.slice(0, 3), ...ideas.slice(0, 2)]
  const candidates = votable.map(({ id }) => ({
    kind: id.startsWith('pp_') ? ('painPoint' as const) : ('idea' as const),
    id: id as string,
  }))
  const support = Object.fromEntries(candidates.map(({ id }, index) => [id, (index % 2) + 1]))
  const ballots = [{ voter: null, support, concern: { [pains[0]?.id ?? '']: 1 } }]
  const keyResults = [{ title: 'Orders', baseline: 1, target: 2, current: null, unit: '%' }]
  return {
    objectives: byId([
      makeObjective({ id: env.newId('objective'), order, title: 'Keep context', keyResults }),
    ]),
    inbox: byId([makeInboxItem({ id: env.newId('inboxItem'), order, text: 'Card was refused' })]),
    parkingLot: byId([
      makeParkedItem({
        id: env.newId('parkedItem'),
        order,
        on: anyThing(),
        text: 'Who owns this?',
      }),
    ]),
    decisions: byId([
      makeDecision({ id: env.newId('decision'), order, on: anyThing(), text: 'One queue' }),
    ]),
    actions: byId([makeAction({ id: env.newId('action'), order, text: 'Ask the store' })]),
    agenda: byId([makeAgendaItem({ id: env.newId('agendaItem'), order, title: 'Walk through' })]),
    voteRounds: byId([
      makeVoteRound({ id: env.newId('voteRound'), order, candidates, ballots, hasConcerns: true }),
    ]),
    waivers: byId([makeWaiver({ id: env.newId('waiver'), ruleId: 'dead-end', on: anyThing() })]),
  }
}
