// The frame of a generated map: stages, steps, channels, and the people and systems around them.
import { ordersBetween } from '../../src/lib/order-key'
import type { EditEnv } from '../../src/model/document/edit-env'
import { type Channel, channelKindField, makeChannel } from '../../src/model/records/channel'
import { makePersona, type Persona } from '../../src/model/records/persona'
import { makeStage, type Stage } from '../../src/model/records/stage'
import { makeStep, type Step } from '../../src/model/records/step'
import { makeSystem, type System } from '../../src/model/records/system'
import { makeTeam, type Team } from '../../src/model/records/team'
import type { RandomSource } from './random-source'
import { channelTitles, stageTitles, stepTitles } from './random-words'

/** The frame that cards stand in, in order. */
export type Frame = {
  readonly personas: readonly Persona[]
  readonly stages: readonly Stage[]
  readonly steps: readonly Step[]
  readonly channels: readonly Channel[]
  readonly teams: readonly Team[]
  readonly systems: readonly System[]
}

type FrameSize = {
  readonly touchpoints: number
  readonly steps?: number
  readonly channels?: number
  readonly stages?: number
}

/** As many stages, steps and channels as asked, or as suit the number of touchpoints. */
export function makeFrame(options: FrameSize, env: EditEnv, random: RandomSource): Frame {
  const count = options.touchpoints
  const stepCount = options.steps ?? Math.max(2, Math.round(Math.sqrt(count) * 2))
  const channelCount =
    options.channels ?? Math.min(15, Math.max(3, Math.round(Math.log2(count + 1) * 1.2)))
  const stages = list(options.stages ?? Math.ceil(stepCount / 4), (order, index) =>
    makeStage({ id: env.newId('stage'), order, title: nth(stageTitles, index) }),
  )
  const steps = list(stepCount, (order, index) => {
    const stage = stages[Math.floor((index * stages.length) / stepCount)]
    const title = nth(stepTitles, index)
    return makeStep({ id: env.newId('step'), order, stageId: idOf(stage), title })
  })
  const channels = list(channelCount, (order, index) =>
    makeChannel({
      id: env.newId('channel'),
      order,
      title: nth(channelTitles, index),
      kind: channelKindField.options[index % channelKindField.options.length] ?? 'other',
    }),
  )
  return { stages, steps, channels, ...makePeople(env, random) }
}

function makePeople(env: EditEnv, random: RandomSource) {
  const personas = ['Customer', 'Returning customer', 'Business buyer'].map((name, index) =>
    makePersona({
      id: env.newId('persona'),
      order: nth(ordersBetween(null, null, 3), index),
      name,
    }),
  )
  const teams = list(4, (order, index) =>
    makeTeam({ id: env.newId('team'), order, title: `Team ${index + 1}` }),
  )
  const bare = list(5, (order, index) =>
    makeSystem({ id: env.newId('system'), order, title: `System ${index + 1}`, kind: 'crm' }),
  )
  const systems = bare.map((system) => {
    const larger = bare.filter((other) => other.id > system.id && random.chance(0.4))
    return { ...system, sharesDataWith: larger.map((other) => other.id) }
  })
  return { personas, teams, systems }
}

/** A table of records. */
export function byId<Item extends { readonly id: string }>(
  records: readonly Item[],
): { readonly [Id in Item['id']]: Item } {
  return Object.fromEntries(records.map((record) => [record.id, record])) as never
}

/** The id of a record that must be there. */
export function idOf<Item extends { readonly id: string }>(record: Item | undefined): Item['id'] {
  if (record === undefined) throw new Error('A generated map refers past its own end')
  return record.id
}

function list<Item>(count: number, make: (order: string, index: number) => Item): Item[] {
  return ordersBetween(null, null, count).map(make)
}

function nth(texts: readonly string[], index: number): string {
  const round = Math.floor(index / texts.length)
  const text = texts[index % texts.length] ?? ''
  return round === 0 ? text : `${text} ${round + 1}`
}
