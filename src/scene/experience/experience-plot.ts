// What the Experience view draws over its columns: a curve a persona through the means of the steps,
// a point for each touchpoint, and a band that shows how far feelings lie apart.
import type { JourneyDocument } from '../../model/document/journey-document'
import { type EmotionOfStep, emotionOfStep } from '../../model/queries/emotion-of'
import type { Persona, PersonaId } from '../../model/records/persona'
import type { Touchpoint } from '../../model/records/touchpoint'
import { type BandPoint, emotionBand, emotionCurve } from '../emotion-curve'
import type { Point } from '../geometry'
import { type EmotionScale, yOfEmotion } from './emotion-scale'
import { type ExperienceColumns, personaGap } from './experience-columns'

export type EmotionPoint = Point & {
  readonly touchpoint: Touchpoint
  /** -2 … +2; null: not said. */
  readonly value: number | null
  /** The column it stands in. */
  readonly column: number
}

export type PersonaCurve = {
  readonly personaId: PersonaId
  /** Path data; empty where nothing is said. */
  readonly path: string
  /** The means that the curve goes through. */
  readonly means: readonly Point[]
  /** In the order of the journey. */
  readonly points: readonly EmotionPoint[]
}

/** A touchpoint at which personas feel otherwise. */
export type Difference = { readonly x: number; readonly top: number; readonly bottom: number }

export type ExperiencePlot = {
  readonly curves: readonly PersonaCurve[]
  /** Of one persona from the lowest to the highest of a step, of several between their means. */
  readonly band: string
  readonly differences: readonly Difference[]
}

/** `personas`: those that are shown. */
export function experiencePlot(
  document: JourneyDocument,
  personas: readonly Persona[],
  columns: ExperienceColumns,
  scale: EmotionScale,
): ExperiencePlot {
  const felt = personas.map(({ id }) =>
    columns.columns.map(({ stepId }) => emotionOfStep(document, stepId, id)),
  )
  return {
    curves: personas.map(({ id }, place) => {
      const offset = (place - (personas.length - 1) / 2) * personaGap
      return curveOf(id, felt[place] ?? [], { document, columns, scale, offset })
    }),
    band: emotionBand(bandOf(felt, columns, scale)),
    differences: differencesOf(document, personas, columns, scale),
  }
}

type Ground = {
  readonly document: JourneyDocument
  readonly columns: ExperienceColumns
  readonly scale: EmotionScale
  /** How far its points stand beside the middle of their slots. */
  readonly offset: number
}

function curveOf(
  personaId: PersonaId,
  steps: readonly (EmotionOfStep | null)[],
  { document, columns, scale, offset }: Ground,
): PersonaCurve {
  const stops = columns.columns.map(({ x, width }, index) => {
    const emotion = steps[index]
    return { x: x + width / 2, y: emotion ? yOfEmotion(scale, emotion.mean) : null }
  })
  const points = columns.columns.flatMap(({ slots, index }) =>
    slots.flatMap(({ touchpoint: { id }, x }): EmotionPoint[] => {
      const touchpoint = document.touchpoints[id]
      if (!touchpoint) return []
      const value = touchpoint.emotions[personaId] ?? null
      if (value === null && !isFor(touchpoint, personaId)) return []
      return [{ touchpoint, value, column: index, x: x + offset, y: yOfEmotion(scale, value) }]
    }),
  )
  const means = stops.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]))
  return { personaId, path: emotionCurve(stops), means, points }
}

/** A touchpoint that names no persona is for all of them. */
function isFor({ personaIds }: Touchpoint, personaId: PersonaId): boolean {
  return personaIds.length === 0 || personaIds.includes(personaId)
}

function bandOf(
  felt: readonly (readonly (EmotionOfStep | null)[])[],
  { columns }: ExperienceColumns,
  scale: EmotionScale,
): BandPoint[] {
  return columns.map(({ x, width }, index) => {
    const emotions = felt.flatMap((steps) => steps[index] ?? [])
    const [only] = emotions
    const values =
      felt.length === 1 && only ? [only.lowest, only.highest] : emotions.map(({ mean }) => mean)
    const span = values.length < 2 ? null : spanOf(values, scale)
    return { x: x + width / 2, span }
  })
}

function spanOf(values: readonly number[], scale: EmotionScale) {
  return {
    top: yOfEmotion(scale, Math.max(...values)),
    bottom: yOfEmotion(scale, Math.min(...values)),
  }
}

function differencesOf(
  document: JourneyDocument,
  personas: readonly Persona[],
  { columns }: ExperienceColumns,
  scale: EmotionScale,
): Difference[] {
  return columns.flatMap(({ slots }) =>
    slots.flatMap(({ touchpoint: { id }, x }) => {
      const emotions = document.touchpoints[id]?.emotions
      const values = personas.flatMap((persona) => emotions?.[persona.id] ?? [])
      if (new Set(values).size < 2) return []
      return [{ x, ...spanOf(values, scale) }]
    }),
  )
}
