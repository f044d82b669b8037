// The emotion on a card and over a step, for one persona or for all.
import type { JourneyDocument } from '../document/journey-document'
import type { PersonaId } from '../records/persona'
import type { StepId } from '../records/step'
import type { Touchpoint } from '../records/touchpoint'
import { touchpointsOfStep } from './touchpoints-of-cell'

export type EmotionSummary = {
  /** -2 … +2 of the persona in focus, with all personas the lowest; null: not said. */
  readonly value: number | null
  /** How many other personas feel something else. */
  readonly differing: number
}

export type EmotionOfStep = {
  readonly mean: number
  readonly lowest: number
  readonly highest: number
  /** The touchpoints with an emotion, in the order of the step. */
  readonly dots: readonly { readonly touchpoint: Touchpoint; readonly value: number }[]
}

/** The emotion of a touchpoint; a null persona means all of them. */
export function emotionSummary(
  { emotions }: Pick<Touchpoint, 'emotions'>,
  personaId: PersonaId | null,
): EmotionSummary {
  const values = Object.values<number>(emotions)
  const own = personaId === null ? Math.min(...values) : emotions[personaId]
  if (own === undefined || values.length === 0) return { value: null, differing: 0 }
  return { value: own, differing: values.filter((value) => value !== own).length }
}

/** The emotion over the touchpoints of a step; null where nothing is said: a gap stays a gap. */
export function emotionOfStep(
  document: JourneyDocument,
  stepId: StepId,
  personaId: PersonaId | null,
): EmotionOfStep | null {
  const dots = touchpointsOfStep(document, stepId).flatMap((touchpoint) => {
    const { value } = emotionSummary(touchpoint, personaId)
    return value === null ? [] : [{ touchpoint, value }]
  })
  if (dots.length === 0) return null
  const values = dots.map(({ value }) => value)
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    dots,
  }
}
