// Builds the small maps of the labelled set from a few words. What is left out is sound: owned, looked
// into, joined to a chain from a start to an end that keeps all context. So a map has only the flaws
// that its words give it.
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { emptyDocument } from '../../src/model/document/new-document'
import { type BacklogItem, makeBacklogItem } from '../../src/model/records/backlog-item'
import { type Channel, makeChannel } from '../../src/model/records/channel'
import { type Idea, makeIdea } from '../../src/model/records/idea'
import type { JourneyMap } from '../../src/model/records/journey-map'
import { makePainPoint, type PainPoint } from '../../src/model/records/pain-point'
import { makePersona } from '../../src/model/records/persona'
import { type Lifecycle, makeStage } from '../../src/model/records/stage'
import { makeStep } from '../../src/model/records/step'
import { makeSystem } from '../../src/model/records/system'
import { makeTeam } from '../../src/model/records/team'
import { makeTouchpoint, type Touchpoint } from '../../src/model/records/touchpoint'
import { makeTransition, type Transition } from '../../src/model/records/transition'
import { makeWaiver, type Waiver } from '../../src/model/records/waiver'
import { byId } from './random-frame'

type Words = string | null | readonly string[]

/** Fields with ids as plain words. */
type Loose<Item> = { readonly [Key in keyof Item]?: Item[Key] | Words }

type CardWords = Omit<Loose<Touchpoint>, 'emotions'> & {
  readonly emotions?: Readonly<Record<string, number>>
}

export type MapWords = {
  readonly map?: Partial<JourneyMap>
  /** By id. The first one is a start and the last one an end, unless they say otherwise. */
  readonly cards?: Readonly<Record<string, CardWords>>
  /** By `from>to` (with `#2` for a second one); left out: one card after the other. */
  readonly lines?: Readonly<Record<string, Loose<Transition>>>
  /** Left out: all steps that cards are at, in one stage. */
  readonly steps?: Readonly<Record<string, string>>
  readonly stages?: Readonly<Record<string, Lifecycle | null>>
  /** Besides those that cards are in. */
  readonly channels?: Readonly<Record<string, Loose<Channel>>>
  /** With whom each shares data; besides those that cards use. */
  readonly systems?: Readonly<Record<string, readonly string[]>>
  readonly teams?: readonly string[]
  /** `on` is a card or a line. */
  readonly pains?: Readonly<Record<string, Loose<Omit<PainPoint, 'on'>> & { on: string }>>
  readonly ideas?: Readonly<Record<string, Loose<Omit<Idea, 'on'>> & { on: string }>>
  readonly items?: Readonly<Record<string, Loose<BacklogItem>>>
  readonly waivers?: readonly Loose<Waiver>[]
}

/** More than any of the maps has. */
const counters = { touchpoint: 99, transition: 99, painPoint: 99, idea: 99, backlogItem: 99 }

/** The map that the words describe. */
export function buildMap(words: MapWords): JourneyDocument {
  const empty = emptyDocument('jm_test' as never)
  const touchpoints = cardsOf(words.cards ?? {})
  return {
    ...empty,
    map: { ...empty.map, owner: 'Ann', title: 'Map', counters, ...words.map },
    ...frameOf(words, touchpoints),
    touchpoints: byId(touchpoints),
    transitions: byId(linesOf(words, touchpoints)),
    painPoints: byId(
      entries(words.pains).map(([id, pain], index) =>
        makePainPoint({
          ...numbered(id, index),
          text: id,
          evidence: 'qualitative',
          ...pain,
          on: thing(pain.on),
        } as never),
      ),
    ),
    ideas: byId(
      entries(words.ideas).map(([id, idea], index) =>
        makeIdea({
          ...numbered(id, index),
          hypothesis: { belief: 'It helps', outcome: 'Less pain', metric: '', threshold: '' },
          ...idea,
          on: thing(idea.on),
        } as never),
      ),
    ),
    backlogItems: byId(
      entries(words.items).map(([id, item], index) =>
        makeBacklogItem({ ...numbered(id, index), title: titleOf(id), ...item } as never),
      ),
    ),
    waivers: byId(
      (words.waivers ?? []).map((waiver, index) =>
        makeWaiver({ id: `wa_${index}`, ruleId: '', ...waiver } as never),
      ),
    ),
  }
}

function cardsOf(cards: NonNullable<MapWords['cards']>): Touchpoint[] {
  const last = Object.keys(cards).length - 1
  return entries(cards).map(([id, card], index) => {
    const endpoint = index === 0 ? 'start' : index === last ? 'end' : 'none'
    return makeTouchpoint({
      ...numbered(id, index),
      title: titleOf(id),
      stepId: 'step',
      channelId: 'web',
      teamId: 'crew',
      evidence: 'qualitative',
      endpoint,
      ...card,
    } as never)
  })
}

function linesOf({ lines }: MapWords, cards: readonly Touchpoint[]): Transition[] {
  const chain = cards.slice(1).map(({ id }, index) => [`${cards[index]?.id}>${id}`, {}] as const)
  return (lines ? entries(lines) : chain).map(([id, line], index) => {
    const [fromId, toId] = id.replace(/#.*/, '').split('>')
    const ends = { fromId, toId }
    return makeTransition({
      id,
      number: index + 1,
      ...ends,
      continuity: 'kept',
      ...line,
    } as never)
  })
}

function frameOf(words: MapWords, cards: readonly Touchpoint[]) {
  const steps = words.steps ?? Object.fromEntries(cards.map(({ stepId }) => [stepId, 'stage']))
  const stages = {
    ...Object.fromEntries(Object.values(steps).map((id) => [id, null])),
    ...words.stages,
  }
  const usedChannels = cards.flatMap((card) => [card.channelId, ...card.alsoChannelIds])
  const channels = { ...blank(usedChannels), ...words.channels }
  const systems = { ...blank(cards.flatMap(({ systemIds }) => systemIds)), ...words.systems }
  const teams = words.teams ?? [...new Set(cards.flatMap(({ teamId }) => teamId ?? []))]
  const personas = ['customer', 'company', ...cards.flatMap(({ personaIds }) => personaIds)]
  return {
    stages: byId(
      entries(stages).map(([id, lifecycle], index) =>
        makeStage({ ...ordered(id, index), title: titleOf(id), lifecycle } as never),
      ),
    ),
    steps: byId(
      entries(steps).map(([id, stageId], index) =>
        makeStep({ ...ordered(id, index), title: titleOf(id), stageId } as never),
      ),
    ),
    channels: byId(
      entries(channels).map(([id, channel], index) =>
        makeChannel({ ...ordered(id, index), title: titleOf(id), ...channel } as never),
      ),
    ),
    teams: byId(
      teams.map((id, index) => makeTeam({ ...ordered(id, index), title: titleOf(id) } as never)),
    ),
    systems: byId(
      entries(systems).map(([id, partners], index) => {
        const sharesDataWith = Array.isArray(partners) ? partners : []
        return makeSystem({ ...ordered(id, index), title: titleOf(id), sharesDataWith } as never)
      }),
    ),
    personas: byId(
      [...new Set(personas)].map((id, index) =>
        makePersona({ ...ordered(id, index), name: titleOf(id) } as never),
      ),
    ),
  }
}

function blank(ids: readonly (string | null)[]): Record<string, Record<never, never>> {
  return Object.fromEntries(ids.filter((id) => id !== null).map((id) => [id, {}]))
}

function entries<Value>(record: Readonly<Record<string, Value>> | undefined): [string, Value][] {
  return Object.entries(record ?? {})
}

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

function thing(id: string) {
  return { kind: id.includes('>') ? 'transition' : 'touchpoint', id }
}

function ordered(id: string, index: number) {
  return { id, order: `a${index.toString(36)}`.replace(/^a(.)(.)$/, 'b$1$2') }
}

function numbered(id: string, index: number) {
  return { ...ordered(id, index), number: index + 1 }
}
