// A smaller sofa journey, as data: what is built in the outline and on the map, and compared.
import type { JourneyDocument, RecordRef } from '../../../src/model/document/journey-document'
import { annotationsOn } from '../../../src/model/queries/annotations-on'
import { inOrder, stepsOfStage } from '../../../src/model/queries/records-in-order'
import { touchpointsOfStep } from '../../../src/model/queries/touchpoints-of-cell'
import { transitionsOf } from '../../../src/model/queries/transitions-of'

export const sofaStages = [
  { title: 'Discover', steps: ['Compares'] },
  { title: 'Choose', steps: ['Tries it out', 'Decides'] },
  { title: 'Buy and collect', steps: ['Orders', 'Waits', 'Collects'] },
] as const

/** The first three are there from the start. */
export const sofaChannels = ['Website', 'Store', 'Call centre', 'Email', 'Mobile app'] as const

export const sofaCards = [
  { title: 'Sees a sofa in an advert', step: 'Compares', channel: 'Mobile app' },
  { title: 'Compares three sofas', step: 'Compares', channel: 'Website' },
  { title: 'Tests the sofa', step: 'Tries it out', channel: 'Store' },
  { title: 'Asks about delivery', step: 'Tries it out', channel: 'Call centre' },
  { title: 'Finds the wish list again', step: 'Decides', channel: 'Website' },
  { title: 'Pays', step: 'Orders', channel: 'Website' },
  { title: 'Gets a confirmation', step: 'Orders', channel: 'Email' },
  { title: 'Tracks the order', step: 'Waits', channel: 'Mobile app' },
  { title: 'Calls: where is my sofa?', step: 'Waits', channel: 'Call centre' },
  { title: 'Collects the sofa', step: 'Collects', channel: 'Store' },
  { title: 'Asks to return a cushion', step: 'Collects', channel: 'Call centre' },
  { title: 'Receives a refund', step: 'Collects', channel: 'Email' },
] as const

/** By place among the cards, from 1; what is not said is not known. */
export const sofaLines = [
  { from: 1, to: 2, continuity: 'partial' },
  { from: 2, to: 3, continuity: 'lost' },
  { from: 2, to: 4, continuity: 'lost' },
  { from: 3, to: 5, continuity: 'lost' },
  { from: 5, to: 6, continuity: 'kept' },
  { from: 6, to: 7, continuity: null },
  { from: 7, to: 8, continuity: 'partial' },
  { from: 8, to: 9, continuity: 'lost' },
  { from: 9, to: 10, continuity: null },
  { from: 10, to: 11, continuity: null },
] as const

export const sofaNotes = [
  { kind: 'painPoint', on: [2, 3], text: 'The advisor cannot see the wish list' },
  { kind: 'painPoint', on: [2, 3], text: 'Showroom stock is not on the website' },
  { kind: 'painPoint', on: [8, 9], text: 'Has to spell her name again' },
  { kind: 'painPoint', on: [3], text: 'The fabric she saved is not there' },
  { kind: 'idea', on: [2, 3], text: 'Show the wish list by QR code' },
  { kind: 'idea', on: [8], text: 'Six honest milestones' },
] as const

/** The title of a card by its place, from 1. */
export function sofaCard(place: number): string {
  return sofaCards[place - 1]?.title ?? ''
}

/** All that a map says, without ids, numbers, keys of order and dates; what has an order is in it. */
export function saidBy(document: JourneyDocument): unknown {
  const cardTitle = (id: string) => document.touchpoints[id as never]?.title
  const bare = (record: object) => {
    const { id, number, order, on, createdAt, updatedAt, ...rest } = record as Record<string, never>
    return rest
  }
  const notesOn = (ref: Extract<RecordRef, { kind: 'touchpoint' | 'transition' }>) =>
    Object.fromEntries(
      Object.entries(annotationsOn(document, ref)).map(([kind, list]) => [kind, list.map(bare)]),
    )
  const channelTitle = (id: string | null) => document.channels[id as never]?.title ?? null
  const { counters, ...map } = bare(document.map) as Record<string, never>
  return {
    map,
    counters,
    channels: inOrder(document, 'channels').map(bare),
    personas: inOrder(document, 'personas').map(bare),
    stages: inOrder(document, 'stages').map((stage) => ({
      ...bare(stage),
      steps: stepsOfStage(document, stage.id).map((step) => ({
        ...bare({ ...step, stageId: undefined }),
        cards: touchpointsOfStep(document, step.id).map((card) => ({
          ...bare({ ...card, stepId: undefined }),
          channelId: channelTitle(card.channelId),
          notes: notesOn({ kind: 'touchpoint', id: card.id }),
          lines: transitionsOf(document, card.id)
            .outgoing.map((line) => ({
              ...bare(line),
              fromId: cardTitle(line.fromId),
              toId: cardTitle(line.toId),
              notes: notesOn({ kind: 'transition', id: line.id }),
            }))
            .sort((left, right) => String(left.toId).localeCompare(String(right.toId))),
        })),
      })),
    })),
  }
}
