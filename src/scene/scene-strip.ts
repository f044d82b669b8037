// The emotion strip of a scene.
import { memoByIdentity } from '../lib/memo-by-identity'
import { emotionOfStep } from '../model/queries/emotion-of'
import type { PersonaId } from '../model/records/persona'
import type { Touchpoint } from '../model/records/touchpoint'
import type { ItemMemo } from './item-memo'
import type { MapLayout } from './layout/map-layout'
import type { SceneItem } from './scene'
import type { SceneContext } from './scene-context'
import { stripHeight } from './strip-height'
import { type StepEmotion, stripCurveItem, stripGroundItem, stripStepItem } from './strip-items'

/** Ground, curve, and a dot for each step where an emotion is said. */
export function stripItems(context: SceneContext): SceneItem[] {
  return itemsOfHeight(context, stripHeight)
}

/** The same in a lower strip, for a low window. `memo` is that of nothing else. */
export function lowStripItems(context: Omit<SceneContext, 'builder'>, height: number): SceneItem[] {
  const items = itemsOfHeight(context, height)
  context.memo.finish()
  return items
}

function itemsOfHeight(context: Omit<SceneContext, 'builder'>, height: number): SceneItem[] {
  const { layout, options, memo } = context
  const { distance } = options
  const { width, height: y } = layout
  const steps = stepsWithEmotions(context)
  const curveShown = steps.flatMap(({ x, emotion }) => [x, emotion?.mean ?? null])
  const items = [
    remember('ground', [distance, width, y, height], () => stripGroundItem(y, width, height)),
    remember('curve', [distance, width, y, height, ...curveShown], () =>
      stripCurveItem(steps, { y, width, height }, distance),
    ),
  ]
  for (const step of steps) {
    const { stepId, x, emotion } = step
    if (!emotion) continue
    const shown = [distance, x, y, height, ...emotion.dots.map(({ value }) => value)]
    items.push(remember(stepId, shown, () => stripStepItem(step, emotion, { y, height }, distance)))
  }
  return items

  /** The values are at hand, so they are the sources too. */
  function remember(id: string, shown: readonly unknown[], make: () => SceneItem): SceneItem {
    return memo.remember('strip', id, shown, () => ({ shown, make }))
  }
}

/** What was felt in the last build, and what it was read from. */
type Felt = {
  readonly cards: MapLayout['cards']
  readonly columns: MapLayout['columns']
  readonly personaId: PersonaId | null
  /** The emotions of the cards, in their order. */
  readonly emotions: readonly Touchpoint['emotions'][]
  readonly steps: readonly StepEmotion[]
}

const lastFelt = memoByIdentity((_memo: ItemMemo): { felt: Felt | null } => ({ felt: null }))

/** The emotions over the steps: read again only when a card moved or feels otherwise. */
function stepsWithEmotions({ document, layout, options, memo }: Omit<SceneContext, 'builder'>) {
  const { cards, columns } = layout
  const { personaId } = options
  const last = lastFelt(memo)
  const known = last.felt
  const emotions: Touchpoint['emotions'][] = []
  for (const id of cards.keys()) emotions.push(document.touchpoints[id]?.emotions ?? noEmotions)
  if (
    known &&
    known.cards === cards &&
    known.columns === columns &&
    known.personaId === personaId &&
    known.emotions.every((felt, place) => felt === emotions[place])
  ) {
    return known.steps
  }
  const steps = columns.map((column): StepEmotion => {
    const emotion = emotionOfStep(document, column.stepId, personaId)
    return { stepId: column.stepId, x: column.x + column.width / 2, emotion }
  })
  last.felt = { cards, columns, personaId, emotions, steps }
  return steps
}

const noEmotions: Touchpoint['emotions'] = {}
