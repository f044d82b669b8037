// A new map from a template: its stages, steps, channels and persona, with no touchpoints yet.
import { ordersBetween } from '../../lib/order-key'
import { type Channel, type ChannelKind, makeChannel } from '../records/channel'
import { makePersona } from '../records/persona'
import { type Lifecycle, makeStage, type Stage } from '../records/stage'
import { makeStep, type Step } from '../records/step'
import type { EditEnv } from './edit-env'
import type { JourneyDocument } from './journey-document'
import { emptyDocument } from './new-document'

/** A template whose words are chosen already. */
export type Template = {
  readonly title: string
  readonly scenario: string
  readonly language: string
  readonly persona: string
  readonly stages: readonly {
    readonly title: string
    readonly lifecycle: Lifecycle | null
    readonly steps: readonly string[]
  }[]
  readonly channels: readonly { readonly kind: ChannelKind; readonly title: string }[]
}

/** A valid map with the template's structure. */
export function documentFromTemplate(template: Template, env: EditEnv): JourneyDocument {
  const empty = emptyDocument(env.newMapId())
  const { title, scenario, language } = template
  const persona = makePersona({ id: env.newId('persona'), order: 'a0', name: template.persona })
  const stages = stagesOf(template, env)
  const steps = stages.flatMap((stage, index) =>
    stepsOf(template.stages[index]?.steps ?? [], stage, env),
  )
  return {
    ...empty,
    map: { ...empty.map, title, scenario, language, createdAt: env.now() },
    personas: { [persona.id]: persona },
    stages: byId(stages),
    steps: byId(steps),
    channels: byId(channelsOf(template, env)),
  }
}

function stagesOf({ stages }: Template, env: EditEnv): Stage[] {
  const orders = ordersBetween(null, null, stages.length)
  return stages.map(({ title, lifecycle }, index) =>
    makeStage({ id: env.newId('stage'), order: orders[index] ?? 'a0', title, lifecycle }),
  )
}

function stepsOf(titles: readonly string[], stage: Stage, env: EditEnv): Step[] {
  const orders = ordersBetween(null, null, titles.length)
  return titles.map((title, index) =>
    makeStep({ id: env.newId('step'), order: orders[index] ?? 'a0', stageId: stage.id, title }),
  )
}

function channelsOf({ channels }: Template, env: EditEnv): Channel[] {
  const orders = ordersBetween(null, null, channels.length)
  return channels.map(({ kind, title }, index) =>
    makeChannel({ id: env.newId('channel'), order: orders[index] ?? 'a0', kind, title }),
  )
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
