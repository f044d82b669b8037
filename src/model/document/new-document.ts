// A new map: one stage, one step, one channel, one persona called "Customer".
import { orderBetween } from '../../lib/order-key'
import { makeChannel } from '../records/channel'
import { makeJourneyMap } from '../records/journey-map'
import { makePersona } from '../records/persona'
import { makeStage } from '../records/stage'
import { makeStep } from '../records/step'
import type { EditEnv } from './edit-env'
import { type JourneyDocument, noForeignContent } from './journey-document'

/** The words a new map starts with, in the language of the map. */
export type NewMapWords = {
  readonly title: string
  readonly persona: string
  readonly stage: string
  readonly step: string
  readonly channel: string
  readonly language: string
}

/** A document with empty tables; not yet a valid map (it has no stage, step or channel). */
export function emptyDocument(mapId: JourneyDocument['map']['id']): JourneyDocument {
  return {
    map: makeJourneyMap({ id: mapId }),
    personas: {},
    stages: {},
    steps: {},
    channels: {},
    teams: {},
    systems: {},
    touchpoints: {},
    transitions: {},
    paths: {},
    painPoints: {},
    brightSpots: {},
    quotes: {},
    ideas: {},
    backlogItems: {},
    objectives: {},
    inbox: {},
    parkingLot: {},
    decisions: {},
    actions: {},
    agenda: {},
    voteRounds: {},
    waivers: {},
    foreign: noForeignContent,
  }
}

/** The smallest valid map. */
export function newDocument(words: NewMapWords, env: EditEnv): JourneyDocument {
  const order = orderBetween(null, null)
  const persona = makePersona({ id: env.newId('persona'), order, name: words.persona })
  const stage = makeStage({ id: env.newId('stage'), order, title: words.stage })
  const step = makeStep({ id: env.newId('step'), order, stageId: stage.id, title: words.step })
  const channel = makeChannel({
    id: env.newId('channel'),
    order,
    title: words.channel,
    kind: 'website',
  })
  const empty = emptyDocument(env.newMapId())
  return {
    ...empty,
    map: {
      ...empty.map,
      title: words.title,
      language: words.language,
      createdAt: env.now(),
    },
    personas: { [persona.id]: persona },
    stages: { [stage.id]: stage },
    steps: { [step.id]: step },
    channels: { [channel.id]: channel },
  }
}
