// Small maps with one extreme each, and a short way to write a map for a test of the layout.
import { ordersBetween } from '../../src/lib/order-key'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { emptyDocument } from '../../src/model/document/new-document'
import { makeChannel } from '../../src/model/records/channel'
import { makePainPoint } from '../../src/model/records/pain-point'
import { makeStage } from '../../src/model/records/stage'
import { makeStep } from '../../src/model/records/step'
import { makeTouchpoint } from '../../src/model/records/touchpoint'
import { makeTransition } from '../../src/model/records/transition'
import { byId } from './random-frame'
import { createTestEnv } from './test-env'

/** A card: its step, its channel (-1: not known), and if it lasts, its last step. */
export type CardAt = {
  readonly step: number
  readonly channel: number
  readonly until?: number
  readonly also?: readonly number[]
}

/** A line between two cards, by their places in the list of cards. */
export type LineFrom = { readonly from: number; readonly to: number; readonly pains?: number }

/**
 * A map of these cards and lines: card n is `tp_n`, line n `tr_n`, step n `st_n`, channel n `ch_n`;
 * the cards of a cell are stacked as they are listed.
 */
export function mapOf(
  size: { readonly steps: number; readonly channels: number },
  cards: readonly CardAt[],
  lines: readonly LineFrom[],
): JourneyDocument {
  const env = createTestEnv()
  const orders = ordersBetween(null, null, Math.max(cards.length, size.steps, size.channels, 1))
  const order = (index: number) => orders[index] ?? ''
  const stage = makeStage({ id: 'sg_0' as never, order: order(0) })
  const steps = list(size.steps, (index) =>
    makeStep({ id: id('st', index), order: order(index), stageId: stage.id }),
  )
  const channels = list(size.channels, (index) =>
    makeChannel({ id: id('ch', index), order: order(index), title: `Channel ${index}` }),
  )
  const touchpoints = cards.map((card, index) =>
    makeTouchpoint({
      id: id('tp', index),
      number: index + 1,
      order: order(index),
      stepId: id('st', card.step),
      channelId: card.channel < 0 ? null : id('ch', card.channel),
      alsoChannelIds: (card.also ?? []).map((channel) => id('ch', channel)),
      untilStepId: card.until === undefined ? null : id('st', card.until),
      title: `Card ${index}`,
    }),
  )
  const transitions = lines.map(({ from, to }, index) =>
    makeTransition({
      id: id('tr', index),
      number: index + 1,
      fromId: id('tp', from),
      toId: id('tp', to),
    }),
  )
  const painPoints = lines.flatMap(({ pains = 0 }, line) =>
    list(pains, (index) =>
      makePainPoint({
        id: id('pp', line * 1000 + index),
        number: line * 1000 + index + 1,
        order: 'a0',
        on: { kind: 'transition', id: id('tr', line) },
      }),
    ),
  )
  return {
    ...emptyDocument(env.newMapId()),
    stages: byId([stage]),
    steps: byId(steps),
    channels: byId(channels),
    touchpoints: byId(touchpoints),
    transitions: byId(transitions),
    painPoints: byId(painPoints),
  }
}

/** One card that leads to many: over three rows of stacks of ten. */
export function fanOut(count: number): JourneyDocument {
  const targets = list(count, (index) => ({ step: 1, channel: index % 3 }))
  const lines = list(count, (index) => ({ from: 0, to: index + 1, pains: index % 2 }))
  return mapOf({ steps: 2, channels: 3 }, [{ step: 0, channel: 1 }, ...targets], lines)
}

/** Many cards that lead to one. */
export function fanIn(count: number): JourneyDocument {
  const sources = list(count, (index) => ({ step: 0, channel: index % 3 }))
  const lines = list(count, (index) => ({ from: index + 1, to: 0, pains: index % 2 }))
  return mapOf({ steps: 2, channels: 3 }, [{ step: 1, channel: 1 }, ...sources], lines)
}

/** A chain through many steps, with lines from every tenth card back to the first ones. */
export function longLoops(steps: number): JourneyDocument {
  const cards = list(steps, (step) => ({ step, channel: step % 3 }))
  const chain = list(steps - 1, (step) => ({ from: step, to: step + 1, pains: step % 3 }))
  const back = list(Math.floor(steps / 10), (index) => ({
    from: steps - 1 - index * 10,
    to: index,
    pains: 1,
  }))
  return mapOf({ steps, channels: 3 }, cards, [...chain, ...back])
}

/** Many lines between the same two cards: side by side, one above the other, and back. */
export function parallels(count: number): JourneyDocument {
  const cards = [
    { step: 0, channel: 0 },
    { step: 1, channel: 0 },
    { step: 0, channel: 1 },
    { step: 2, channel: 2, until: 3 },
  ]
  const pairs: readonly (readonly [number, number])[] = [
    [0, 1],
    [0, 2],
    [2, 0],
    [1, 0],
    [0, 3],
    [3, 3],
    [2, 1],
  ]
  const lines = pairs.flatMap(([from, to]) =>
    list(count, (index) => ({ from, to, pains: index % 2 })),
  )
  return mapOf({ steps: 4, channels: 3 }, cards, lines)
}

function list<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

const id = (prefix: string, index: number) => `${prefix}_${index}` as never
