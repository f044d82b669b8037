// The emotion strip under the columns: the curve through the steps, and a dot for each touchpoint
// (a mean of +2 and -2 must not look calm).
import type { EmotionOfStep } from '../model/queries/emotion-of'
import type { StepId } from '../model/records/step'
import { emotionCurve } from './emotion-curve'
import type { Box } from './geometry'
import { iconOfEmotion } from './icons'
import { type ColorName, colorOfEmotion } from './palettes'
import type { Distance, Primitive, SceneItem } from './scene'
import type { SceneTexts } from './scene-texts'
import { circlePath } from './shapes'
import { stripHeight } from './strip-height'
import { fitText } from './text/break-text'

export type StepEmotion = {
  readonly stepId: StepId
  /** The middle of the step's column. */
  readonly x: number
  /** Null: nothing is said; the curve has a gap there. */
  readonly emotion: EmotionOfStep | null
}

export const stripCurveKey = 'strip:curve'

/** The ground with its line at "neutral". `y` is the lower edge of the grid. */
export function stripGroundItem(y: number, width: number, height: number): SceneItem {
  const middle = emotionY(y, 0, height)
  return {
    key: 'strip:ground',
    layer: 'strip',
    ref: null,
    bounds: { x: 0, y, width, height },
    primitives: [
      { type: 'rect', x: 0, y, width, height, fill: 'card' },
      { type: 'path', d: `M0 ${y}L${width} ${y}`, stroke: 'row-line', strokeWidth: 1.25 },
      {
        type: 'path',
        d: `M0 ${middle}L${width} ${middle}`,
        stroke: 'row-line',
        strokeWidth: 1.25,
        dash: [4, 4],
      },
    ],
  }
}

/** The curve through the means; it never swings past them and skips no gap. */
export function stripCurveItem(
  steps: readonly StepEmotion[],
  { y, width, height }: Omit<Box, 'x'>,
  distance: Distance,
): SceneItem {
  const d = emotionCurve(
    steps.map(({ x, emotion }) => ({ x, y: emotion && emotionY(y, emotion.mean, height) })),
  )
  const strokeWidth = 2.5 * growthAt[distance]
  return {
    key: stripCurveKey,
    layer: 'strip',
    ref: null,
    bounds: { x: 0, y, width, height },
    primitives: d === '' ? [] : [{ type: 'path', d, stroke: 'curve', strokeWidth }],
  }
}

/** Mean, span and single values of one step. */
export function stripStepItem(
  { stepId, x }: StepEmotion,
  emotion: EmotionOfStep,
  { y, height }: Pick<Box, 'y' | 'height'>,
  distance: Distance,
): SceneItem {
  const growth = growthAt[distance]
  const mean: Primitive = {
    type: 'path',
    d: circlePath(x, emotionY(y, emotion.mean, height), 7 * growth),
    fill: 'card',
    stroke: colorOfEmotion(emotion.mean),
    strokeWidth: 3 * growth,
  }
  const hasSpan = emotion.lowest !== emotion.highest
  return {
    key: `strip:step:${stepId}`,
    layer: 'strip',
    ref: { kind: 'step', id: stepId },
    bounds: { x: x - 60, y, width: 120, height },
    primitives: hasSpan
      ? [...spanOf(emotion, x, (value) => emotionY(y, value, height), growth), mean]
      : [mean],
  }
}

/** The head of the strip, for pictures: its name, whose emotion it is, and the scale. */
export function stripHeadItem(
  box: Box,
  personaName: string,
  texts: SceneTexts,
  distance: Distance,
): SceneItem {
  const size = distance === 'near' ? 17 : 20
  const left = box.x + 14
  const faceX = box.x + box.width - faceSize - 12
  const room = faceX - left - 8
  const middle = emotionY(box.y, 0)
  const line = (text: string, y: number, fontSize: number, weight: number, color: ColorName) =>
    ({
      type: 'text',
      text: fitText(text, room, fontSize, weight),
      ...{ x: left, y, size: fontSize, weight, color },
    }) as const
  return {
    key: 'head:strip',
    layer: 'head',
    ref: null,
    bounds: box,
    primitives: [
      { type: 'rect', ...box, fill: 'card' },
      line(texts.emotion, middle - 3, size, 600, 'ink'),
      line(personaName, middle + size, size - 2, 400, 'ink-muted'),
      ...[2, 0, -2].map((value) => scaleFace(value, faceX, box.y)),
    ],
  }
}

const faceSize = 22

function scaleFace(value: number, x: number, stripY: number): Primitive {
  return {
    type: 'icon',
    name: iconOfEmotion(value),
    x,
    y: emotionY(stripY, value) - faceSize / 2,
    size: faceSize,
    color: colorOfEmotion(value),
  }
}

/** From the lowest to the highest value, with a dot for each touchpoint. */
function spanOf(
  { lowest, highest, dots }: EmotionOfStep,
  x: number,
  yOf: (value: number) => number,
  growth: number,
): Primitive[] {
  const d = `M${x} ${yOf(highest)}L${x} ${yOf(lowest)}`
  const span: Primitive[] = [{ type: 'path', d, stroke: 'line-kept', strokeWidth: 1.5 * growth }]
  for (const [value, count] of countedValues(dots)) {
    for (let place = 0; place < count; place += 1) {
      // Touchpoints that feel the same stand beside each other.
      const dotX = x + (place - (count - 1) / 2) * 9 * growth
      const dot = circlePath(dotX, yOf(value), 3.5 * growth)
      span.push({ type: 'path', d: dot, fill: 'line-kept' })
    }
  }
  return span
}

/** Where a value of -2 … +2 stands. `y` is the upper edge of the strip. */
export function emotionY(y: number, value: number, height: number = stripHeight): number {
  return y + height / 2 - (value / 2) * (height / 3)
}

const growthAt: Readonly<Record<Distance, number>> = { near: 1, middle: 1.3, far: 2 }

function countedValues(dots: EmotionOfStep['dots']): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { value } of dots) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
