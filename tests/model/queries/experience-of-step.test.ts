// What the Experience view tells of each step.
import { describe, expect, test } from 'vitest'
import { addBrightSpot } from '../../../src/model/edits/add-bright-spot'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { addQuote } from '../../../src/model/edits/add-quote'
import { experienceOfSteps } from '../../../src/model/queries/experience-of-step'
import { createSmallMap } from '../../helpers/small-map'

describe('the experience of a step', () => {
  test('what is on a transition belongs to the step that it leads to', () => {
    const { draft, env, looks, asks, buys, ask, lookToAsk } = createSmallMap()
    addQuote(draft, { on: { kind: 'transition', id: lookToAsk }, text: 'Again?' }, env)
    addBrightSpot(draft, { on: { kind: 'touchpoint', id: ask }, text: 'Kind' }, env)
    const ofStep = experienceOfSteps(draft)
    expect(ofStep(asks).quotes.map(({ text }) => text)).toEqual(['Again?'])
    expect(ofStep(asks).brightSpots.map(({ text }) => text)).toEqual(['Kind'])
    for (const stepId of [looks, buys]) {
      expect(ofStep(stepId)).toMatchObject({ quotes: [], brightSpots: [], hotSpots: [] })
    }
  })

  test('the hottest spot comes first, its heaviest pain point too', () => {
    const { draft, env, asks, ask, lookToAsk } = createSmallMap()
    const hurt = (on: Parameters<typeof addPainPoint>[1]['on'], text: string, severity: number) =>
      addPainPoint(draft, { on, text, severity, frequency: 3 }, env)
    hurt({ kind: 'touchpoint', id: ask }, 'Queue', 2)
    hurt({ kind: 'transition', id: lookToAsk }, 'Small', 1)
    hurt({ kind: 'transition', id: lookToAsk }, 'Lost list', 5)
    const { hotSpots } = experienceOfSteps(draft)(asks)
    expect(hotSpots.map(({ score }) => score)).toEqual([18, 6])
    expect(hotSpots[0]?.painPoints.map(({ text }) => text)).toEqual(['Lost list', 'Small'])
  })

  test('only transitions to another channel are switches', () => {
    const { draft, asks, buys, ask, website, lookToAsk, askToBuy } = createSmallMap()
    const switchesOf = (stepId: typeof asks) =>
      experienceOfSteps({ ...draft })(stepId).switches.map(({ id }) => id)
    expect(switchesOf(asks)).toEqual([lookToAsk])
    expect(switchesOf(buys)).toEqual([askToBuy])
    const card = draft.touchpoints[ask]
    if (card) card.channelId = website
    draft.touchpoints = { ...draft.touchpoints }
    expect(switchesOf(asks)).toEqual([])
  })
})
