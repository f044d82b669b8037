// The lines of a scene and their chips.
import { memoByIdentity } from '../lib/memo-by-identity'
import { continuityOf } from '../model/queries/continuity-of'
import { allWork } from '../model/queries/work-on'
import type { Touchpoint } from '../model/records/touchpoint'
import type { Continuity, Transition, TransitionId } from '../model/records/transition'
import { chipItem, numberItem } from './chip-item'
import { type ChipContent, chipContent, numberLabel } from './chips'
import { type Box, hasSameBox, type Point } from './geometry'
import type { ItemMemo } from './item-memo'
import { lineItem } from './line-item'
import type { SceneItem } from './scene'
import { hasSameNotes } from './scene-cards'
import type { SceneContext } from './scene-context'

/** A line for each transition that has a route; those that are as they were make nothing. */
export function lineItems({ document, layout, options, memo }: SceneContext): SceneItem[] {
  const { lines } = shelfOf(memo)
  const items: SceneItem[] = []
  for (const { id, points } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const known = lines.get(id)
    if (known && known.transition === transition && known.points === points) {
      items.push(known.item)
      continue
    }
    const continuity = continuityOf(transition).word
    const isSame =
      known !== undefined && known.continuity === continuity && hasSamePoints(known.points, points)
    const item = isSame ? known.item : lineItem({ id, continuity, points }, options.distance)
    lines.set(id, { transition, points, continuity, item })
    items.push(item)
  }
  forgetOthers(lines, items, layout.routes)
  return items
}

/** A chip, or the number of the line, for each transition that has a route. */
export function chipItems(context: SceneContext): SceneItem[] {
  const { document, layout, memo } = context
  const shelf = shelfOf(memo)
  const { chips, last } = shelf
  shelf.last = context
  const hasNotes =
    last !== null &&
    hasSameNotes(document, last.document) &&
    allWork(document) === allWork(last.document)
  const items: SceneItem[] = []
  for (const { id, chip } of layout.routes.values()) {
    const transition = document.transitions[id]
    if (!transition) continue
    const from = document.touchpoints[transition.fromId]
    const to = document.touchpoints[transition.toId]
    const known = chips.get(id)
    const isKnown =
      known !== undefined &&
      hasNotes &&
      known.transition === transition &&
      known.chip === chip &&
      known.from === from &&
      known.to === to
    if (isKnown) items.push(known.item)
    else {
      const { label, item } = makeChip(context, transition, chip, known)
      chips.set(id, { transition, chip, from, to, label, item })
      items.push(item)
    }
  }
  forgetOthers(chips, items, layout.routes)
  return items
}

/** Lines and chips, and what they were made of. */
type LineShelf = {
  last: SceneContext | null
  readonly lines: Map<TransitionId, KnownLine>
  readonly chips: Map<TransitionId, KnownChip>
}

type KnownLine = {
  readonly transition: Transition
  readonly points: readonly Point[]
  readonly continuity: Continuity
  readonly item: SceneItem
}

type KnownChip = {
  readonly transition: Transition
  readonly chip: Box
  readonly from: Touchpoint | undefined
  readonly to: Touchpoint | undefined
  /** All that it says. */
  readonly label: string
  readonly item: SceneItem
}

const shelfOf = memoByIdentity(
  (_memo: ItemMemo): LineShelf => ({ last: null, lines: new Map(), chips: new Map() }),
)

function makeChip(
  { document, options }: SceneContext,
  transition: Transition,
  chip: Box,
  known: KnownChip | undefined,
): Pick<KnownChip, 'label' | 'item'> {
  const { id } = transition
  const content = chipContent(document, id)
  const number = numberLabel(transition)
  const label = content ? keyOfContent(content) : number
  if (known && known.label === label && hasSameBox(known.chip, chip)) return known
  const item = content
    ? chipItem(id, content, chip)
    : numberItem(id, number, chip, options.distance)
  return { label, item }
}

/** Cannot be taken for the number of a line, which begins with a capital letter. */
function keyOfContent({ marks }: ChipContent): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'continuity') return mark.continuity
      return mark.kind === 'work' ? `work ${mark.state} ${mark.label}` : `${mark.kind}${mark.count}`
    })
    .join()
}

function hasSamePoints(points: readonly Point[], others: readonly Point[]): boolean {
  return (
    points.length === others.length &&
    points.every(({ x, y }, index) => others[index]?.x === x && others[index]?.y === y)
  )
}

function forgetOthers(
  known: Map<TransitionId, unknown>,
  { length }: readonly SceneItem[],
  routes: ReadonlyMap<TransitionId, unknown>,
): void {
  if (known.size === length) return
  for (const id of known.keys()) if (!routes.has(id)) known.delete(id)
}
