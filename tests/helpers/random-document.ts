// Whole maps of any size for layout tests, benches and properties: the same options, the same map.
import { orderBetween } from '../../src/lib/order-key'
import type { EditEnv } from '../../src/model/document/edit-env'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { emptyDocument } from '../../src/model/document/new-document'
import { makeTouchpoint, type Touchpoint } from '../../src/model/records/touchpoint'
import { makeTransition, type Transition } from '../../src/model/records/transition'
import { addAnnotations } from './random-annotations'
import { byId, type Frame, idOf, makeFrame } from './random-frame'
import { createRandomSource, type RandomSource } from './random-source'
import { cardTitle } from './random-words'
import { createTestEnv } from './test-env'

export type GenerateOptions = {
  readonly touchpoints: number
  readonly seed?: number
  /** Left out: 1.4 for each touchpoint. */
  readonly transitions?: number
  /** Left out: grows with the root of the touchpoints (5,000: 141). */
  readonly steps?: number
  /** Left out: 3 … 15, growing slowly. */
  readonly channels?: number
  /** Left out: one for four steps. */
  readonly stages?: number
  /** Parts of the cards, 0 … 1, that last several steps or stand in a second channel. */
  readonly spans?: number
  readonly secondChannels?: number
  /** Part of the cards whose channel is not known. */
  readonly unknownChannels?: number
  /** Part of the lines that lead back, to the card itself, or beside another line. */
  readonly loops?: number
  readonly selfLoops?: number
  readonly parallels?: number
  /** Whether pains, ideas, backlog and all other records are made too. Left out: yes. */
  readonly hasAnnotations?: boolean
}

/** A valid map with as many touchpoints as asked; 5,000 take about a tenth of a second. */
export function generateDocument(options: GenerateOptions): JourneyDocument {
  const random = createRandomSource(options.seed ?? 1)
  const env = createTestEnv()
  const empty = emptyDocument(env.newMapId())
  const frame = makeFrame(options, env, random)
  const touchpoints = makeTouchpoints(options, frame, env, random)
  const transitions = makeTransitions(options, frame, touchpoints, env, random)
  const { counters } = empty.map
  const document: JourneyDocument = {
    ...empty,
    map: {
      ...empty.map,
      title: `Generated map of ${options.touchpoints}`,
      createdAt: env.now(),
      counters: { ...counters, touchpoint: touchpoints.length, transition: transitions.length },
    },
    personas: byId(frame.personas),
    stages: byId(frame.stages),
    steps: byId(frame.steps),
    channels: byId(frame.channels),
    teams: byId(frame.teams),
    systems: byId(frame.systems),
    touchpoints: byId(touchpoints),
    transitions: byId(transitions),
  }
  if (options.hasAnnotations === false) return document
  return addAnnotations(document, { frame, touchpoints, transitions }, env, random)
}

function makeTouchpoints(
  options: GenerateOptions,
  frame: Frame,
  env: EditEnv,
  random: RandomSource,
): Touchpoint[] {
  const lastInCell = new Map<string, string>()
  return Array.from({ length: options.touchpoints }, (_, index) => {
    // Spread over the columns in reading order, so that numbers grow along the journey.
    const column = Math.floor((index * frame.steps.length) / options.touchpoints)
    const channel = random.oneOf(frame.channels)
    const channelId = random.chance(options.unknownChannels ?? 0.02) ? null : channel.id
    const stepId = idOf(frame.steps[column])
    const cell = `${stepId} ${channelId}`
    const order = orderBetween(lastInCell.get(cell) ?? null, null)
    lastInCell.set(cell, order)
    const until = frame.steps[column + 1 + random.below(3)]
    const also = random.oneOf(frame.channels)
    const hasAlso = random.chance(options.secondChannels ?? 0.05) && also.id !== channelId
    return makeTouchpoint({
      id: env.newId('touchpoint'),
      number: index + 1,
      order,
      stepId,
      channelId,
      alsoChannelIds: hasAlso ? [also.id] : [],
      untilStepId: until && random.chance(options.spans ?? 0.03) ? until.id : null,
      title: cardTitle(random),
      emotions: makeEmotions(frame, random),
      isMomentOfTruth: random.chance(0.05),
      teamId: random.chance(0.6) ? random.oneOf(frame.teams).id : null,
      systemIds: random.chance(0.5) ? [random.oneOf(frame.systems).id] : [],
    })
  })
}

function makeEmotions(frame: Frame, random: RandomSource): Touchpoint['emotions'] {
  const felt = frame.personas.filter(() => random.chance(0.4))
  return Object.fromEntries(felt.map((persona) => [persona.id, random.below(5) - 2]))
}

function makeTransitions(
  options: GenerateOptions,
  frame: Frame,
  touchpoints: readonly Touchpoint[],
  env: EditEnv,
  random: RandomSource,
): Transition[] {
  const count = options.transitions ?? Math.round(touchpoints.length * 1.4)
  const perColumn = Math.max(1, touchpoints.length / frame.steps.length)
  const made: Transition[] = []
  for (let index = 0; touchpoints.length > 0 && made.length < count; index += 1) {
    const from = index % touchpoints.length
    const twin = random.maybeOneOf(made)
    const isParallel = twin !== undefined && random.chance(options.parallels ?? 0.02)
    const to = targetOf(from, perColumn, touchpoints.length, options, random)
    made.push(
      makeTransition({
        id: env.newId('transition'),
        number: made.length + 1,
        fromId: isParallel ? twin.fromId : idOf(touchpoints[from]),
        toId: isParallel ? twin.toId : idOf(touchpoints[to]),
        continuity: random.oneOf(['unknown', 'kept', 'partial', 'lost'] as const),
        context: random.chance(0.2) ? [{ item: 'Order', carried: 'lost' }] : [],
        volume: random.chance(0.3) ? random.below(5000) : null,
      }),
    )
  }
  return made
}

/** Mostly on to a card near, sometimes back, sometimes to itself. */
function targetOf(
  from: number,
  perColumn: number,
  count: number,
  options: GenerateOptions,
  random: RandomSource,
): number {
  if (random.chance(options.selfLoops ?? 0.01)) return from
  const reach = Math.max(1, Math.round(perColumn * 2))
  const isBack = random.chance(options.loops ?? 0.08) || from === count - 1
  const wanted = isBack ? from - 1 - random.below(reach * 4) : from + 1 + random.below(reach)
  return Math.min(Math.max(wanted, 0), count - 1)
}
