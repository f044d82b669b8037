// The emotion strip of a scene.
import { emotionOfStep } from '../model/queries/emotion-of'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { type StepEmotion, stripCurveItem, stripGroundItem, stripStepItem } from './strip-items'

/** Ground, curve, and a dot for each step where an emotion is said. */
export function stripItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { distance, personaId } = options
  const { width, height } = layout
  const steps = layout.columns.map((column): StepEmotion => {
    const emotion = emotionOfStep(document, column.stepId, personaId)
    return { stepId: column.stepId, x: column.x + column.width / 2, emotion }
  })
  const curveShown = steps.flatMap(({ x, emotion }) => [x, emotion?.mean ?? null])
  const items = [
    remember('ground', [width, height], () => stripGroundItem(height, width)),
    remember('curve', [width, height, ...curveShown], () =>
      stripCurveItem(steps, height, width, distance),
    ),
  ]
  for (const { stepId, x, emotion } of steps) {
    if (!emotion) continue
    const shown = [x, height, ...emotion.dots.map(({ value }) => value)]
    items.push(remember(stepId, shown, () => stripStepItem(stepId, x, emotion, height, distance)))
  }
  return items

  /** The values are at hand, so they are the sources too. */
  function remember(id: string, shown: readonly unknown[], make: () => SceneItem): SceneItem {
    return memo.remember('strip', id, shown, () => ({ shown, make }))
  }
}
