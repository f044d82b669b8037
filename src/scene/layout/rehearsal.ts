// A small map with every kind of line in it, laid out some times only to have been laid out: an
// engine compiles a function when it runs first, and better when it has run often.
import { ordersBetween } from '../../lib/order-key'
import type { JourneyDocument } from '../../model/document/journey-document'
import { emptyDocument } from '../../model/document/new-document'
import { type ChannelId, makeChannel } from '../../model/records/channel'
import { makeStage, type StageId } from '../../model/records/stage'
import { makeStep, type StepId } from '../../model/records/step'
import { makeTouchpoint, type TouchpointId } from '../../model/records/touchpoint'
import { makeTransition, type TransitionId } from '../../model/records/transition'
import { measureText } from '../text/measure-text'
import { layoutDocument } from './layouter'

/** One layout a step; nothing is kept of them. */
export function* rehearseLayout(): Generator<void, void> {
  const map = rehearsalMap()
  for (let time = 0; time < times; time += 1) {
    layoutDocument(map, measureText)
    yield
  }
}

/** Stacks, lasting cards, second channels, lines onwards, back, across, and to the card itself. */
export function rehearsalMap(): JourneyDocument {
  const orders = ordersBetween(null, null, cardCount)
  const order = (index: number) => orders[index] ?? ''
  const stageId = 'sg' as StageId
  const stepIds = idsOf<StepId>('st', stepCount)
  const channelIds = idsOf<ChannelId>('ch', channelCount)
  const cardIds = idsOf<TouchpointId>('tp', cardCount)
  const cards = cardIds.map((id, index) => {
    const step = index % stepCount
    return makeTouchpoint({
      id,
      number: index + 1,
      order: order(index),
      stepId: at(stepIds, step),
      untilStepId: index % 7 === 0 ? at(stepIds, Math.min(step + 3, stepCount - 1)) : null,
      channelId: index % 17 === 16 ? null : at(channelIds, index * 7),
      alsoChannelIds: index % 11 === 0 ? [at(channelIds, index * 7 + 1)] : [],
    })
  })
  const ends = cardIds.flatMap((id, index) => [
    [id, at(cardIds, index + 1 + stepCount)] as const,
    [id, at(cardIds, index * 5 + 3)] as const,
    ...(index % 2 === 0 ? [[id, at(cardIds, index + 2 * stepCount)] as const] : []),
  ])
  const lines = ends.map(([fromId, toId], index) => {
    const continuity = index % 2 === 0 ? ('lost' as const) : ('unknown' as const)
    return makeTransition({
      id: `tr${index}` as TransitionId,
      number: index + 1,
      ...{ fromId, toId, continuity },
    })
  })
  return {
    ...emptyDocument('mp' as JourneyDocument['map']['id']),
    stages: byId([makeStage({ id: stageId, order: order(0) })]),
    steps: byId(stepIds.map((id, index) => makeStep({ id, order: order(index), stageId }))),
    channels: byId(channelIds.map((id, index) => makeChannel({ id, order: order(index) }))),
    touchpoints: byId(cards),
    transitions: byId(lines),
  }
}

function idsOf<Id extends string>(prefix: string, count: number): Id[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}` as Id)
}

/** Round and round. */
function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]) {
  return Object.fromEntries(items.map((item) => [item.id, item])) as Record<Item['id'], Item>
}

const times = 10
const stepCount = 8
const channelCount = 3
const cardCount = 40
