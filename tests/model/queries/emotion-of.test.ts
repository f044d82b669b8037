// Emotion of a card and of a step: one persona, all personas, gaps.
import { describe, expect, test } from 'vitest'
import { addPersona } from '../../../src/model/edits/add-persona'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { setEmotion } from '../../../src/model/edits/set-emotion'
import { emotionOfStep, emotionSummary } from '../../../src/model/queries/emotion-of'
import { createSmallMap, made } from '../../helpers/small-map'

function mapOfThree() {
  const map = createSmallMap()
  const [nurse, student] = ['Nurse', 'Student'].map((name) =>
    addPersona(map.draft, { name }, map.env),
  )
  const feel = (personaId: typeof map.customer, value: number, id = map.look) =>
    setEmotion(map.draft, { touchpointIds: [id], personaId, value })
  return { ...map, nurse: made(nurse), student: made(student), feel }
}

describe('emotion of a touchpoint', () => {
  test('is that of the persona in focus, and says how many differ', () => {
    const { draft, customer, nurse, student, look, feel } = mapOfThree()
    feel(customer, 1)
    feel(nurse, -2)
    feel(student, 0)
    const card = made(draft.touchpoints[look])
    expect(emotionSummary(card, customer)).toEqual({ value: 1, differing: 2 })
    expect(emotionSummary(card, null)).toEqual({ value: -2, differing: 2 })
  })

  test('is not said where nothing is, for this persona or for all', () => {
    const { draft, customer, nurse, look, ask, feel } = mapOfThree()
    feel(nurse, -2)
    expect(emotionSummary(made(draft.touchpoints[look]), customer).value).toBeNull()
    expect(emotionSummary(made(draft.touchpoints[ask]), null).value).toBeNull()
  })
})

describe('emotion of a step', () => {
  test('keeps what a mean hides: +2 and -2 are not calm', () => {
    const { draft, env, customer, looks, app, feel } = mapOfThree()
    const second = made(
      addTouchpoint(draft, { stepId: looks, channelId: app, title: 'Compares' }, env),
    )
    feel(customer, 2)
    feel(customer, -2, second)
    expect(emotionOfStep(draft, looks, customer)).toMatchObject({ mean: 0, lowest: -2, highest: 2 })
    expect(emotionOfStep(draft, looks, customer)?.dots.map(({ value }) => value)).toEqual([2, -2])
  })

  test('a step where nobody said anything is a gap', () => {
    const { draft, customer, asks } = mapOfThree()
    expect(emotionOfStep(draft, asks, customer)).toBeNull()
  })
})
