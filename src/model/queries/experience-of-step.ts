// What is known of the experience at each step beside the emotions: what hurts, what works, what was
// said, and what is carried over on the way into it.
import { memoByIdentity } from '../../lib/memo-by-identity'
import { compareByOrder } from '../../lib/order-key'
import type { JourneyDocument } from '../document/journey-document'
import type { AnnotatedThing } from '../records/annotated-thing'
import type { BrightSpot } from '../records/bright-spot'
import type { Quote } from '../records/quote'
import type { StepId } from '../records/step'
import type { Transition } from '../records/transition'
import { type HotSpot, hotSpots } from './hot-spots'
import { isChannelSwitch } from './is-channel-switch'

export type ExperienceOfStep = {
  /** Hottest first. */
  readonly hotSpots: readonly HotSpot[]
  readonly brightSpots: readonly BrightSpot[]
  readonly quotes: readonly Quote[]
  /** The channel switches that lead into the step, by number. */
  readonly switches: readonly Transition[]
}

/** By step; what is on a transition belongs to the step that it leads to. */
export const experienceOfSteps = memoByIdentity(
  (document: JourneyDocument): ((stepId: StepId) => ExperienceOfStep) => {
    const spots = grouped(hotSpots(document), ({ on }) => stepOf(document, on))
    const bright = grouped(sorted<BrightSpot>(document.brightSpots), ({ on }) =>
      stepOf(document, on),
    )
    const quotes = grouped(sorted<Quote>(document.quotes), ({ on }) => stepOf(document, on))
    const switches = grouped(
      Object.values<Transition>(document.transitions)
        .filter((transition) => isChannelSwitch(document, transition))
        .sort((left, right) => left.number - right.number),
      ({ toId }) => document.touchpoints[toId]?.stepId,
    )
    return (stepId) => ({
      hotSpots: spots.get(stepId) ?? [],
      brightSpots: bright.get(stepId) ?? [],
      quotes: quotes.get(stepId) ?? [],
      switches: switches.get(stepId) ?? [],
    })
  },
)

function stepOf(document: JourneyDocument, on: AnnotatedThing): StepId | undefined {
  const id = on.kind === 'touchpoint' ? on.id : document.transitions[on.id]?.toId
  return id === undefined ? undefined : document.touchpoints[id]?.stepId
}

function sorted<Item extends { id: string; order: string }>(
  table: Readonly<Record<string, Item>>,
): readonly Item[] {
  return Object.values(table).sort(compareByOrder)
}

function grouped<Item>(
  items: readonly Item[],
  stepIdOf: (item: Item) => StepId | undefined,
): ReadonlyMap<StepId, readonly Item[]> {
  const groups = new Map<StepId, Item[]>()
  for (const item of items) {
    const stepId = stepIdOf(item)
    if (stepId === undefined) continue
    const group = groups.get(stepId)
    if (group) group.push(item)
    else groups.set(stepId, [item])
  }
  return groups
}
